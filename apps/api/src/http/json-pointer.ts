/** The pointer (RFC 6901) of a member below `pointer`. A lone surrogate in the name becomes U+FFFD: pointers are UTF-8. */
export function joinPointer(pointer: string, member: PropertyKey): string {
  if (typeof member === 'number') return `${pointer}/${member}`;
  const name = String(member).replaceAll('~', '~0').replaceAll('/', '~1');
  return `${pointer}/${name.toWellFormed()}`;
}
