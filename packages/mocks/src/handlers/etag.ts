const fnvPrime = 16_777_619;
const fnvOffset = 2_166_136_261;
const versionTag = /^W\/"(\d+)-/;

function hash(text: string): string {
  let value = fnvOffset;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), fnvPrime) >>> 0;
  }
  return value.toString(36);
}

/** When a calendar was written: a line in each entry. */
const calendarStamp = /^DTSTAMP:.*$/gm;

/** The tag of an answer: all of it but the time counts, and what has versions carries its version in front. */
export function etagOf(body: unknown): string {
  if (typeof body === 'string') return `W/"${hash(body.replaceAll(calendarStamp, ''))}"`;
  const told = hash(JSON.stringify(body, (key, value) => (key === 'server_time' ? null : value)));
  const versioned = typeof body === 'object' && body !== null && 'version' in body;
  return versioned ? `W/"${String(body.version)}-${told}"` : `W/"${told}"`;
}

/** A change since the reader's tag. Only the version counts: a sale in between is no change by the creator. */
export function isStale(request: Request, version: number): boolean {
  const expected = request.headers.get('if-match');
  return expected !== null && expected !== '*' && versionTag.exec(expected)?.[1] !== `${version}`;
}
