/** The account that anybody may use in a demo shop; null in a real one. The server marks its pages. */
export function readDemoAccount(document: Document): { email: string; password: string } | null {
  const mark = document.querySelector('meta[name="livedrops-demo"]');
  return mark ? { email: 'nuno@livedrops.example', password: 'demo-shopper-1' } : null;
}
