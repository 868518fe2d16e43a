export type PathParams = Readonly<Record<string, string>>;

/** `/drops/:dropId` against `/drops/42`: its parameters, or null when the path is another. */
export function matchPath(pattern: string, pathname: string): PathParams | null {
  const wanted = pattern.split('/');
  const given = pathname.replace(/(?<=.)\/$/, '').split('/');
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    const text = given[at] ?? '';
    if (!part.startsWith(':')) {
      if (part !== text) return null;
      continue;
    }
    const value = decode(text);
    if (value === null || value === '') return null;
    params[part.slice(1)] = value;
  }
  return params;
}

/** A lone percent sign is in nobody's address of ours. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
