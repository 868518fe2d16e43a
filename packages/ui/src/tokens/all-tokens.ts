import breakpoint from './breakpoint.json' with { type: 'json' };
import colour from './colour.json' with { type: 'json' };
import elevation from './elevation.json' with { type: 'json' };
import layer from './layer.json' with { type: 'json' };
import motion from './motion.json' with { type: 'json' };
import radius from './radius.json' with { type: 'json' };
import size from './size.json' with { type: 'json' };
import space from './space.json' with { type: 'json' };
import type from './type.json' with { type: 'json' };

/** The source of every design value, in the format of the Design Tokens Community Group (2025.10), file by file. */
export const tokenFiles: Readonly<Record<string, object>> = {
  colour,
  elevation,
  type,
  space,
  size,
  radius,
  motion,
  layer,
  breakpoint,
};

export interface Color {
  readonly colorSpace: 'oklch';
  readonly components: readonly [lightness: number, chroma: number, hue: number];
  readonly alpha: number;
  /** What tools without OKLCH show, and what our own pages print. */
  readonly hex: string;
}
export interface Length {
  readonly value: number;
  readonly unit: 'px' | 'rem' | 'ms';
}
export interface Shadow {
  readonly color: Color;
  readonly offsetX: Length;
  readonly offsetY: Length;
  readonly blur: Length;
  readonly spread: Length;
}

/** One token, with what it inherits from its groups. `Value` may also be a reference, `{group.name}`. */
export interface Token<Value = unknown> {
  /** Where it stands in the files: `color.fg.muted`. */
  readonly path: string;
  /** What styles call it: `--fg-muted`. */
  readonly property: `--${string}`;
  readonly type: string;
  readonly value: Value | string;
  /** Its value in the dark theme, where that differs. */
  readonly dark?: Value | string;
  /** Its value from the breakpoint `wide` on, where that differs. */
  readonly wide?: Value;
  /** Follows the screen's width: at least `min`, else `view` hundredths of the screen, at most the value. */
  readonly fluid?: { readonly min: Length; readonly view: number };
  /** The custom property that holds the hue, for a colour that follows one. */
  readonly hue?: string;
  /** What follows a plain number in a style. */
  readonly unit?: string;
  /** What an unused token waits for. */
  readonly reserved?: string;
  readonly description: string;
}

const own = 'app.livedrops.';

type Inherited = Pick<Token, 'type' | 'hue' | 'unit'>;

function extensionsOf(entry: object): Readonly<Record<string, unknown>> {
  const all = '$extensions' in entry ? entry.$extensions : {};
  return Object.fromEntries(
    Object.entries(all ?? {}).map(([name, value]) => [name.replace(own, ''), value]),
  );
}

/** Colours are called by their group alone: everyone knows that `--fg-muted` is one. */
const propertyOf = (path: readonly string[]): `--${string}` =>
  `--${(path[0] === 'color' ? path.slice(1) : path).join('-')}`;

function* tokensIn(entry: object, path: readonly string[], above: Inherited): Generator<Token> {
  const { modes, ...extensions } = extensionsOf(entry);
  const inherited = {
    ...above,
    ...('$type' in entry && { type: String(entry.$type) }),
    ...extensions,
  };
  if ('$value' in entry) {
    yield {
      ...inherited,
      ...(modes as { dark?: unknown } | undefined),
      path: path.join('.'),
      property: propertyOf(path),
      value: entry.$value,
      description: '$description' in entry ? String(entry.$description) : '',
    };
    return;
  }
  for (const [name, child] of Object.entries(entry)) {
    if (!name.startsWith('$')) yield* tokensIn(child, [...path, name], inherited);
  }
}

/** Every token by its path, in the order of the files. */
export const tokens: ReadonlyMap<string, Token> = new Map(
  Object.values(tokenFiles)
    .flatMap((file) => [...tokensIn(file, [], { type: '' })])
    .map((token) => [token.path, token]),
);

/** The tokens of one kind, told by the group that they stand in: `color.fg`, `radius`. */
export function tokensOf(group: string): readonly Token[] {
  return [...tokens.values()].filter(({ path }) => path.startsWith(`${group}.`));
}

/** What stands behind a value, for the light theme unless asked otherwise: references are followed. */
export function resolve<Value>(value: Value | string, mode: Mode = 'light'): Value {
  if (typeof value !== 'string') return value;
  const path = value.slice(1, -1);
  const token = tokens.get(path) as Token<Value> | undefined;
  if (!token) throw new Error(`No token is called ${path}.`);
  return valueIn(token, mode);
}

export type Mode = 'light' | 'dark';
export const modes: readonly Mode[] = ['light', 'dark'];

/** A token's value in one theme. */
export function valueIn<Value>(token: Token<Value>, mode: Mode): Value {
  return resolve((mode === 'dark' ? token.dark : undefined) ?? token.value, mode);
}
