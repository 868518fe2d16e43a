import { clampChroma } from 'culori';
import tokens from './tokens.json' with { type: 'json' };

export type Mode = 'light' | 'dark';
export const modes: readonly Mode[] = ['light', 'dark'];

interface ColorValue {
  readonly components: readonly number[];
  readonly hex?: string;
}
interface ColorToken {
  readonly $value: ColorValue;
  readonly $extensions?: { readonly 'app.livedrops.modes': { readonly dark: ColorValue } };
}

function valueIn(mode: Mode, token: ColorToken): ColorValue {
  return mode === 'dark'
    ? (token.$extensions?.['app.livedrops.modes'].dark ?? token.$value)
    : token.$value;
}

/** What a screen shows: chroma that sRGB does not have is taken away, as browsers do. */
function shown({ components }: ColorValue, hue?: number) {
  const [l = 0, c = 0, h = 0] = components;
  return clampChroma({ mode: 'oklch', l, c, h: hue ?? h }, 'oklch');
}

const groups = Object.entries(tokens.color).flatMap(([group, entries]) =>
  typeof entries === 'string' ? [] : [[group, entries as Record<string, ColorToken>] as const],
);

/** Every fixed colour by its name, `group.role`. */
export const colorTokens: ReadonlyMap<string, ColorToken> = new Map(
  groups.flatMap(([group, entries]) =>
    Object.entries(entries).map(([role, token]) => [`${group}.${role}`, token] as const),
  ),
);

/** The roles that follow from a drop's hue. */
export const dropRoles: ReadonlyMap<string, ColorToken> = new Map(
  Object.entries(tokens.drop).flatMap(([role, token]) =>
    typeof token === 'string' ? [] : [[role, token as ColorToken] as const],
  ),
);

/** A colour by name: `fg.muted`, or `drop.ink` with a hue. */
export function colorOf(name: string, mode: Mode, hue?: number) {
  const [group = '', role = ''] = name.split('.');
  const token = group === 'drop' ? dropRoles.get(role) : colorTokens.get(name);
  if (!token) throw new Error(`tokens.json has no colour ${name}.`);
  return shown(valueIn(mode, token), group === 'drop' ? hue : undefined);
}

/** The hex that design tools read beside the OKLCH value. */
export function statedHex(name: string, mode: Mode): string | undefined {
  const token = colorTokens.get(name);
  return token && valueIn(mode, token).hex;
}
