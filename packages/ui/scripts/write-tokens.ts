import { readFileSync, writeFileSync } from 'node:fs';

// tokens.json (DTCG) is the source; tokens.css is what the screens read. Both are committed.
interface Color {
  readonly components: readonly [number, number, number];
}
interface Token<Value> {
  readonly $value: Value;
  readonly $extensions?: { readonly 'app.livedrops.modes'?: { readonly dark?: Value } };
}
type Group<Value> = Readonly<Record<string, Token<Value>>>;
interface Length {
  readonly value: number;
  readonly unit: 'px' | 'ms';
}
interface Tokens {
  readonly color: Readonly<Record<string, Group<Color> | string>>;
  readonly drop: Group<Color>;
  readonly space: Group<Length>;
  readonly radius: Group<Length>;
  readonly duration: Group<Length>;
  readonly ease: Group<readonly [number, number, number, number]>;
}

const folder = new URL('../src/styles/', import.meta.url);
const tokens: Tokens = JSON.parse(readFileSync(new URL('tokens.json', folder), 'utf8'));

const oklch = ({ components: [l, c, h] }: Color, hue?: string) => `oklch(${l} ${c} ${hue ?? h})`;
const isToken = (entry: [string, unknown]): entry is [string, Token<never>] =>
  !entry[0].startsWith('$');

function bothThemes(token: Token<Color>, hue?: string): string {
  const dark = token.$extensions?.['app.livedrops.modes']?.dark;
  const light = oklch(token.$value, hue);
  return dark ? `light-dark(${light}, ${oklch(dark, hue)})` : light;
}

// Lengths that follow the reader's text size; hair-thin radii stay as they are.
const rem = ({ value }: Length) => (value === 0 ? '0' : `${value / 16}rem`);

const lines: string[] = [];
for (const [group, entries] of Object.entries(tokens.color)) {
  if (typeof entries === 'string') continue;
  for (const [name, token] of Object.entries(entries)) {
    lines.push(`--${group}-${name}: ${bothThemes(token)};`);
  }
}
for (const [name, token] of Object.entries(tokens.space).filter(isToken)) {
  lines.push(`--space-${name}: ${rem(token.$value)};`);
}
for (const [name, token] of Object.entries(tokens.radius).filter(isToken)) {
  const { value } = token.$value as Length;
  lines.push(`--radius-${name}: ${value}px;`);
}
for (const [name, token] of Object.entries(tokens.duration).filter(isToken)) {
  const { value } = token.$value as Length;
  lines.push(`--duration-${name}: ${value}ms;`);
}
for (const [name, token] of Object.entries(tokens.ease).filter(isToken)) {
  lines.push(`--ease-${name}: cubic-bezier(${(token.$value as readonly number[]).join(', ')});`);
}
const dropLines = Object.entries(tokens.drop)
  .filter(isToken)
  .map(([name, token]) => `--drop-${name}: ${bothThemes(token, 'var(--dh)')};`);

const block = (selector: string, content: readonly string[]) =>
  `${selector} {\n${content.map((line) => `  ${line}`).join('\n')}\n}\n`;

writeFileSync(
  new URL('tokens.css', folder),
  [
    '/* Generated from tokens.json by scripts/write-tokens.ts. Do not edit. */\n',
    block(':root', ['color-scheme: light dark;', '--dh: 38;']),
    // Browsers without light-dark() get it as variables, which count where a token is declared: on each change of theme.
    block(':root,\n[data-theme],\n[data-inverted]', lines),
    block('[data-theme="light"]', ['color-scheme: light;']),
    block('[data-theme="dark"]', ['color-scheme: dark;']),
    '/* Computed where the hue is set, so that each card takes its own. */\n' +
      block(':root,\n[data-theme],\n[data-inverted],\n[style*="--dh"]', dropLines),
  ].join('\n'),
);
