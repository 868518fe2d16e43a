import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tokenFiles, tokens } from './all-tokens.ts';
import { checkFormat } from './check-format.ts';
import { cssValue } from './css-value.ts';
import { token } from './token-name.gen.ts';

const workspace = join(import.meta.dirname, '../../../..');
const styles = globSync('{packages/ui,apps/storefront}/src/**/*.{css,ts,tsx}', { cwd: workspace })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/\/(foundations|tokens)\/|tokens\.css$|\.(test|stories)\.tsx?$/.test(file))
  .map((file) => readFileSync(join(workspace, file), 'utf8'))
  .join('\n');
const named = new Set([...styles.matchAll(/--[\w-]+/g)].map(([name]) => name));
const aliased = new Set([...tokens.values()].flatMap(({ value }) => value));
const breakpoints = (path: string) => path.startsWith('breakpoint.');

describe('the files hold to the format', () => {
  test('every group and token', () => {
    expect(checkFormat()).toEqual([]);
  });

  const hair = { value: 1, unit: 'px' };
  test.each([
    ['a token without a type', { line: { $value: hair } }, /no type that we know/],
    [
      'a unit that the format has not',
      { line: { $type: 'dimension', $value: { value: 1, unit: 'em' } } },
      /is no dimension/,
    ],
    [
      'a name with a dot',
      { 'a.b': { $type: 'dimension', $value: hair } },
      /a name that a reference/,
    ],
    [
      'a name with braces',
      { '{a}': { $type: 'dimension', $value: hair } },
      /a name that a reference/,
    ],
    ['a reference to nothing', { a: { $type: 'dimension', $value: '{b}' } }, /points at nothing/],
    [
      'a reference to another kind',
      { a: { $type: 'dimension', $value: '{b}' }, b: { $type: 'number', $value: 1 } },
      /points at a number/,
    ],
    ['a reference in a circle', { a: { $type: 'number', $value: '{a}' } }, /points at a reference/],
    [
      'a token in a token',
      { a: { $type: 'number', $value: 1, b: { $value: 2 } } },
      /holds other tokens/,
    ],
    [
      'a colour beyond white',
      { a: { $type: 'color', $value: { colorSpace: 'oklch', components: [1.2, 0, 0] } } },
      /is no color/,
    ],
    ['a weight as a word', { a: { $type: 'fontWeight', $value: 'heavy' } }, /is no fontWeight/],
  ])('%s is found', (_, file, words) => {
    expect(checkFormat({ file }).join()).toMatch(words);
  });
});

describe('no token without a use', () => {
  test.each([...tokens.values()].filter(({ path }) => !breakpoints(path)))('$property', (one) => {
    const used = named.has(one.property) || aliased.has(`{${one.path}}`);
    const waitsFor = one.reserved ?? '';
    expect(used || waitsFor !== '', 'Nobody takes it: use it, reserve it or remove it.').toBe(true);
  });

  test('each says what it is for, by itself or in its group', () => {
    const silent = [...tokens.values()].filter(({ path, description }) => {
      const group = path.split('.').slice(0, -1);
      return description === '' && !(group.join('.') === 'space');
    });
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});

describe('one value, one place', () => {
  const written = readFileSync(join(workspace, 'packages/ui/src/styles/tokens.css'), 'utf8');

  test('the styles have each token once, as the source has it', () => {
    for (const one of tokens.values()) {
      if (breakpoints(one.path)) continue;
      const value = [cssValue(one)].flat().join(',\n    ');
      expect(written.replaceAll(`:\n    `, ': '), one.path).toContain(`${one.property}: ${value};`);
    }
  });

  test('a name leads to one token', () => {
    const properties = [...tokens.values()].map(({ property }) => property);
    expect(new Set(properties).size).toBe(properties.length);
  });

  test('no other style gives a token a value', () => {
    const others = globSync('{packages/ui,apps/storefront}/src/**/*.css', { cwd: workspace })
      .filter((file) => !file.endsWith('tokens.css'))
      .flatMap((file) => [
        ...readFileSync(join(workspace, file), 'utf8').matchAll(/^\s*(--[\w-]+):/gm),
      ]);
    const properties = new Set<string>([...tokens.values()].map(({ property }) => property));
    expect(others.map(([, name]) => name ?? '').filter((name) => properties.has(name))).toEqual([]);
  });

  test('every file of the source is read', () => {
    const files = globSync('*.json', { cwd: import.meta.dirname });
    expect(files.map((file) => file.replace('.json', '')).sort()).toEqual(
      Object.keys(tokenFiles).sort(),
    );
  });
});

test('TypeScript takes a token by its name', () => {
  expect(token('--mine-solid')).toBe('var(--mine-solid)');
});
