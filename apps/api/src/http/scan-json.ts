export interface JsonShape {
  /** Objects and arrays inside each other at the deepest place; 0 for a plain value. */
  readonly depth: number;
  /** Members of all objects as they stand in the text, repeats counted. */
  readonly members: number;
}

const quote = 0x22;
const backslash = 0x5c;
const colon = 0x3a;

/**
 * Counts what `JSON.parse` hides: how deep valid JSON nests, and how many members it writes down. Fewer members in the parsed
 * value than in the text mean that a key stood twice in an object.
 */
export function scanJson(text: string): JsonShape {
  let depth = 0;
  let deepest = 0;
  let members = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (inString) {
      if (code === backslash) index += 1;
      else if (code === quote) inString = false;
    } else if (code === quote) inString = true;
    else if (code === colon) members += 1;
    // `{` and `[`, `}` and `]` differ by one bit from each other.
    else if ((code | 0x20) === 0x7b) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if ((code | 0x20) === 0x7d) depth -= 1;
  }
  return { depth: deepest, members };
}
