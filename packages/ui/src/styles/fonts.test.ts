import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tokensOf } from '../tokens/all-tokens.ts';

const css = readFileSync(join(import.meta.dirname, 'fonts.css'), 'utf8');
const faces = [...css.matchAll(/@font-face \{([\s\S]*?)\n\}/g)].map(([, body = '']) => body);
const described = (face: string, property: string) =>
  new RegExp(`${property}:\\s*([^;]+);`).exec(face)?.[1] ?? '';
const range = (face: string, property: string) =>
  (described(face, property).match(/[\d.]+/g) ?? []).map(Number);
const covers = ([from = Number.NaN, to = from]: readonly number[], value: number) =>
  value >= from && value <= to;

const loaded = faces.filter((face) => face.includes('url('));
const standIns = faces.filter((face) => !face.includes('url('));
const locate = createRequire(import.meta.url).resolve;

describe('what is loaded', () => {
  test.each(loaded.map((face) => [/url\("([^"]+)"\)/.exec(face)?.[1] ?? '', face] as const))(
    '%s is a small subset, and says for which letters',
    (file, face) => {
      const path = locate(file);
      expect(existsSync(path)).toBe(true);
      expect(statSync(path).size).toBeLessThan(96 * 1024);
      expect(described(face, 'unicode-range')).toMatch(/^U\+/);
      expect(described(face, 'font-display')).toBe('swap');
    },
  );
});

describe('until it is there', () => {
  test('each stand-in is the reader’s own font, measured to fit', () => {
    expect(standIns.length).toBeGreaterThan(1);
    for (const face of standIns) {
      expect(face).toMatch(/local\("/);
      for (const metric of ['size-adjust', 'ascent-override', 'descent-override']) {
        expect(range(face, metric)).toHaveLength(1);
      }
    }
  });

  const widths = tokensOf('stretch').map(({ path, value }) => [path, Number(value)] as const);
  const weights = tokensOf('weight').map(({ path, value }) => [path, Number(value)] as const);
  const forText = standIns.filter((face) => face.includes('"Archivo Fallback"'));

  test.each(widths)('%s has a stand-in of its width', (_, width) => {
    const heavy = forText.filter((face) => covers(range(face, 'font-weight'), 700));
    expect(heavy.filter((face) => covers(range(face, 'font-stretch'), width))).toHaveLength(1);
  });

  test.each(weights)('%s has a stand-in of its weight', (_, weight) => {
    expect(forText.some((face) => covers(range(face, 'font-weight'), weight))).toBe(true);
  });
});
