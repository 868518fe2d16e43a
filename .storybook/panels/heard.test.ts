import { expect, test } from 'vitest';
import { logSpoken, type Spoken } from './heard.ts';

const spoken = (facts: Partial<Spoken>): Spoken => ({
  atMs: 0,
  text: '41 left',
  politeness: 'polite',
  region: 1,
  isNewRegion: false,
  isHidden: false,
  isSuperseded: false,
  ...facts,
});

test('a text in a standing region is heard', () => {
  expect(logSpoken([], spoken({}))).toEqual([
    { atMs: 0, text: '41 left', politeness: 'polite', region: 1, dropped: null },
  ]);
});

test('a polite region that comes with its words is not relied upon, an alert is', () => {
  expect(logSpoken([], spoken({ isNewRegion: true }))[0]?.dropped).toMatch(/comes with its words/);
  expect(
    logSpoken([], spoken({ isNewRegion: true, politeness: 'assertive' }))[0]?.dropped,
  ).toBeNull();
});

test('a hidden region says nothing', () => {
  expect(logSpoken([], spoken({ isHidden: true }))[0]?.dropped).toMatch(/hidden/);
});

test('a text that is replaced at once is dropped, in its own region alone', () => {
  const both = [
    spoken({ text: '40 left' }),
    spoken({ text: 'Held for you', region: 2, atMs: 10 }),
    spoken({ text: '39 left', atMs: 100 }),
  ].reduce(logSpoken, []);
  expect(both.map(({ dropped }) => dropped !== null)).toEqual([true, false, false]);
});

test('a text that had its time is heard, whatever follows', () => {
  const both = [spoken({}), spoken({ text: '40 left', atMs: 5_000 })].reduce(logSpoken, []);
  expect(both.every(({ dropped }) => dropped === null)).toBe(true);
});

test('a text that the announcer never said is shown as dropped, and takes nothing from the one before it', () => {
  const both = [spoken({}), spoken({ text: '40 left', atMs: 100, isSuperseded: true })].reduce(
    logSpoken,
    [],
  );
  expect(both[0]?.dropped).toBeNull();
  expect(both[1]?.dropped).toMatch(/five seconds/);
});
