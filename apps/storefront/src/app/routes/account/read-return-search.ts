/** Where the visitor came from. Whether it is a place of ours is judged when it is followed. */
export function readReturnSearch(search: Record<string, unknown>): { to?: string } {
  return typeof search['to'] === 'string' ? { to: search['to'] } : {};
}
