import { isIP } from 'node:net';
import type { PushRefusal } from '@livedrops/core/ports/push-sender';

/** The push services of the browsers. A star stands for one or more whole labels. */
export const browserPushHosts: readonly string[] = [
  'fcm.googleapis.com',
  'updates.push.services.mozilla.com',
  '*.push.apple.com',
  '*.notify.windows.com',
];

const endpointCharsMax = 2_048;

export type EndpointCheck =
  | { readonly ok: true; readonly url: URL }
  | { readonly ok: false; readonly reason: PushRefusal };

/**
 * Whether an address that a stranger sent has the shape of a push service's. Only the parsed URL is ever dialled, so that
 * no second parser can read another host into the same text.
 */
export function checkPushEndpoint(
  endpoint: string,
  allowedHosts: readonly string[],
): EndpointCheck {
  // Printable ASCII without what parsers disagree on; a browser's endpoint has no fragment either.
  if (endpoint.length > endpointCharsMax || !/^[!-~]+$/.test(endpoint) || /[\\#]/.test(endpoint)) {
    return refused('malformed');
  }
  if (!URL.canParse(endpoint)) return refused('malformed');
  const url = new URL(endpoint);
  if (url.protocol !== 'https:') return refused('not_https');
  // The parser leaves out 443, written or not.
  if (url.port !== '') return refused('port_not_allowed');
  if (url.username !== '' || url.password !== '' || endpoint.includes('@')) {
    return refused('malformed');
  }
  if (isIP(url.hostname) !== 0 || url.hostname.startsWith('[')) return refused('host_not_allowed');
  const isAllowed = allowedHosts.some((pattern) => matches(url.hostname, pattern));
  return isAllowed ? { ok: true, url } : refused('host_not_allowed');
}

function refused(reason: PushRefusal): EndpointCheck {
  return { ok: false, reason };
}

function matches(host: string, pattern: string): boolean {
  if (!pattern.startsWith('*.')) return host === pattern;
  const suffix = pattern.slice(1);
  return host.endsWith(suffix) && host.length > suffix.length && !host.startsWith('.');
}
