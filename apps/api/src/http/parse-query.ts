import { textHazard } from './find-json-hazards.ts';
import type { FieldError } from './problem.ts';

export interface ParsedQuery {
  readonly values: Readonly<Record<string, string>>;
  readonly errors: readonly FieldError[];
}

const empty: ParsedQuery = { values: {}, errors: [] };

/** The query of an address as flat text. A name that stands twice is refused: nobody could say which one counts. */
export function parseQuery(url: string): ParsedQuery {
  const start = url.indexOf('?');
  if (start === -1) return empty;
  const values: Record<string, string> = Object.create(null);
  const errors: FieldError[] = [];
  for (const [name, value] of new URLSearchParams(url.slice(start + 1))) {
    const pointer = `/${name}`;
    const hazard = textHazard(value);
    if (name in values) errors.push({ pointer, code: 'repeated', message: 'must stand once' });
    else if (hazard) errors.push({ pointer, ...hazard });
    else values[name] = value;
  }
  return { values, errors };
}
