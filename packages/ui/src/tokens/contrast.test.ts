import { formatHex, wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { modes } from './all-tokens.ts';
import { colorOf, colorTokens, dropColors, statedHex } from './colors.ts';
import { type ContrastPair, decoration, fixedPairs, huePairs } from './contrast-pairs.ts';

const hues = Array.from({ length: 360 }, (_, hue) => hue);
const pairs = [...fixedPairs, ...huePairs];
const names = [...colorTokens.keys(), ...dropColors.keys()];

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

/** Names of colours that say that words are written with them. */
const isWord = (name: string) => /(^|\.)(fg|on|ink)(\.|$)/.test(name);
const unjudgedWords = (all: readonly string[]) =>
  all
    .filter(isWord)
    .filter((name) => !pairs.some(({ color, least }) => color === name && least >= 4.5));

test('every colour that words are written with is judged as text on some ground', () => {
  expect(names.filter(isWord).length).toBeGreaterThan(14);
  expect(unjudgedWords(names)).toEqual([]);
});

test('a new colour for words without a ground is found', () => {
  expect(unjudgedWords([...names, 'news.fg', 'news.on'])).toEqual(['news.fg', 'news.on']);
});

test('every colour of the tokens is judged, but those that only decorate', () => {
  const judged = new Set(pairs.flatMap(({ color, on }) => [color, on]));
  expect(names.length).toBeGreaterThan(40);
  expect(names.filter((name) => !judged.has(name) && !decoration.has(name))).toEqual([]);
  expect(
    [...decoration.keys()].filter((name) => judged.has(name) || !names.includes(name)),
  ).toEqual([]);
});

test('the check would see a faint word', () => {
  const faint = { mode: 'oklch', l: 0.8, c: 0.01, h: 260 } as const;
  expect(wcagContrast(faint, colorOf('bg.surface', 'light'))).toBeLessThan(4.5);
});
