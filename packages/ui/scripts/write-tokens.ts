import { writeFileSync } from 'node:fs';
import { type Length, resolve, type Token, tokens } from '../src/tokens/all-tokens.ts';
import { cssValue, wideCssValue } from '../src/tokens/css-value.ts';

// src/tokens/*.json is the source. Styles read tokens.css, TypeScript reads token-name.gen.ts; both are committed.
const all = [...tokens.values()].filter(({ path }) => !path.startsWith('breakpoint.'));

function declaration(token: Token): string {
  const value = cssValue(token);
  if (typeof value === 'string') return `${token.property}: ${value};`;
  const [first, ...more] = value;
  if (more.length === 0) return `${token.property}: ${first};`;
  return `${token.property}:\n    ${value.join(',\n    ')};`;
}

const block = (selector: string, lines: readonly string[], indent = '') =>
  `${indent}${selector} {\n${lines.map((line) => `${indent}  ${line}`).join('\n')}\n${indent}}\n`;

const followsTheme = ({ type }: Token) => type === 'color' || type === 'shadow';
const wideFrom = resolve<Length>('{breakpoint.wide}');
const wide = all.flatMap((token) => {
  const value = wideCssValue(token);
  return value ? [`${token.property}: ${value};`] : [];
});

const css = [
  '/* Generated from src/tokens/*.json by scripts/write-tokens.ts. Do not edit. */\n',
  block(':root', [
    'color-scheme: light dark;',
    '--dh: 38;',
    ...all.filter((token) => !followsTheme(token)).map(declaration),
  ]),
  `@media (width >= ${wideFrom.value}${wideFrom.unit}) {\n${block(':root', wide, '  ')}}\n`,
  // Browsers without light-dark() get it as variables, which count where a token is declared: on each change of theme.
  block(
    ':root,\n[data-theme],\n[data-inverted]',
    all.filter((token) => followsTheme(token) && !token.hue).map(declaration),
  ),
  block('[data-theme="light"]', ['color-scheme: light;']),
  block('[data-theme="dark"]', ['color-scheme: dark;']),
  '/* Computed where the hue is set, so that each card takes its own. */\n' +
    block(
      ':root,\n[data-theme],\n[data-inverted],\n[style*="--dh"]',
      all.filter(({ hue }) => hue).map(declaration),
    ),
];

const names = all.map(({ property }) => `  | '${property}'`);
const typescript = `// Generated from *.json by scripts/write-tokens.ts. Do not edit.

/** Every design token, as styles call it. */
export type TokenName =
${names.join('\n')};

/** A token for an inline style; a misspelt one does not compile. */
export function token(name: TokenName): \`var(\${TokenName})\` {
  return \`var(\${name})\`;
}
`;

const source = new URL('../src/', import.meta.url);
writeFileSync(new URL('styles/tokens.css', source), css.join('\n'));
writeFileSync(new URL('tokens/token-name.gen.ts', source), typescript);
