import { clampChroma } from 'culori';
import { type Color, type Mode, type Token, tokens, tokensOf, valueIn } from './all-tokens.ts';

const colors = tokensOf('color').map((token) => token as Token<Color>);

/** Every fixed colour by its name, `group.role`. */
export const colorTokens = new Map(
  colors.filter(({ hue }) => !hue).map((token) => [nameOf(token), token] as const),
);

/** The colours that follow from a drop's hue, `drop.role`. */
export const dropColors = new Map(
  colors.filter(({ hue }) => hue).map((token) => [nameOf(token), token] as const),
);

function nameOf({ path }: Token) {
  return path.replace(/^color\./, '');
}

function tokenOf(name: string): Token<Color> {
  const token = tokens.get(`color.${name}`);
  if (!token) throw new Error(`No token is called color.${name}.`);
  return token as Token<Color>;
}

/** A colour by name as a screen shows it, `fg.muted`, or `drop.ink` with a hue: what sRGB does not have is taken away. */
export function colorOf(name: string, mode: Mode, hue?: number) {
  const token = tokenOf(name);
  const [l, c, h] = valueIn(token, mode).components;
  return clampChroma({ mode: 'oklch', l, c, h: token.hue ? (hue ?? h) : h }, 'oklch');
}

/** The hex that design tools read beside the OKLCH value. */
export function statedHex(name: string, mode: Mode): string {
  return valueIn(tokenOf(name), mode).hex;
}
