/** Weak comparison (RFC 9110) of an `If-None-Match` value with the current tag. */
export function matchesEtag(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch === etag || ifNoneMatch === '*') return true;
  const opaque = stripWeak(etag);
  return (
    ifNoneMatch.includes(opaque) &&
    ifNoneMatch.split(',').some((tag) => stripWeak(tag.trim()) === opaque)
  );
}

const stripWeak = (tag: string) => (tag.startsWith('W/') ? tag.slice(2) : tag);

const versionTag = /^(?:W\/)?"(\d{1,15})(?:-[\w-]*)?"$/;

/**
 * The version that an `If-Match` header asks for: our tags carry it in front of the hash, and only it counts, so that a sale
 * in between is no conflict. Null: any version will do. A tag that is none of ours matches nothing.
 */
export function readIfMatch(header: string | undefined): number | null {
  if (header === undefined || header.trim() === '*') return null;
  const versions = header.split(',').map((tag) => versionTag.exec(tag.trim())?.[1]);
  const known = versions.find((version) => version !== undefined);
  return known === undefined ? -1 : Number(known);
}
