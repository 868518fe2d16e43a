import { formatHex, wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { type ContrastPair, fixedPairs, huePairs } from './contrast-pairs.ts';
import { colorOf, colorTokens, dropRoles, modes, statedHex } from './read-tokens.ts';

const hues = Array.from({ length: 360 }, (_, hue) => hue);

describe.each(modes)('in the %s theme', (mode) => {
  const contrastOf = ({ color, on }: ContrastPair, hue?: number) =>
    wcagContrast(colorOf(color, mode, hue), colorOf(on, mode, hue));

  test.each(fixedPairs)('$color on $on reaches $least', (pair) => {
    expect(contrastOf(pair)).toBeGreaterThanOrEqual(pair.least);
  });

  test.each(huePairs)('$color on $on reaches $least for every hue of a drop', (pair) => {
    const tooLow = hues.filter((hue) => contrastOf(pair, hue) < pair.least);
    expect(tooLow).toEqual([]);
  });

  test('the hex of each token is what the screen shows', () => {
    for (const name of colorTokens.keys()) {
      expect(statedHex(name, mode), name).toBe(formatHex(colorOf(name, mode)));
    }
  });
});

test('every colour of the tokens is judged, but those that only decorate', () => {
  const decoration = ['border.subtle', 'border.default', 'drop.edge'];
  const judged = new Set([...fixedPairs, ...huePairs].flatMap(({ color, on }) => [color, on]));
  const names = [...colorTokens.keys(), ...[...dropRoles.keys()].map((role) => `drop.${role}`)];
  expect(names.length).toBeGreaterThan(30);
  expect(names.filter((name) => !judged.has(name) && !decoration.includes(name))).toEqual([]);
});

test('the check would see a faint word', () => {
  const faint = { mode: 'oklch', l: 0.8, c: 0.01, h: 260 } as const;
  expect(wcagContrast(faint, colorOf('bg.surface', 'light'))).toBeLessThan(4.5);
});
