import { expect, test } from 'vitest';
import { areaPaths, placeOf, stepsOf } from './area-paths.ts';

const span = { startAt: 0, endAt: 100, total: 120 };

test('without points nothing is drawn', () => {
  expect(areaPaths([], span)).toEqual({ area: '', line: '', held: '', cone: '' });
});

test('the full edition is the top, nothing left the bottom, the span the width', () => {
  const { x, y } = placeOf(span);
  expect([x(0), x(50), x(100)]).toEqual([0, 400, 800]);
  expect([y(120), y(60), y(0)]).toEqual([0, 120, 240]);
});

test('what lies outside of the span or the edition stays inside of the drawing', () => {
  const { x, y } = placeOf(span);
  expect([x(-5), x(105), y(130), y(-1)]).toEqual([0, 800, 0, 240]);
});

test('one point is a line of one place and an area of no width', () => {
  const { line, area } = areaPaths([{ at: 0, left: 120, held: 0 }], span);
  expect(line).toBe('M0 0');
  expect(area).toBe('M0 0L0 240L0 240Z');
});

test('points in any order are drawn in the order of time', () => {
  const [one, two] = [
    { at: 0, left: 120, held: 0 },
    { at: 50, left: 60, held: 0 },
  ];
  expect(areaPaths([two, one], span).line).toBe('M0 0L400 120');
});

test('the held band lies between what is left and what is left or held', () => {
  const { held } = areaPaths(
    [
      { at: 0, left: 120, held: 0 },
      { at: 50, left: 60, held: 30 },
    ],
    span,
  );
  expect(held).toBe('M0 0L400 60L400 120L0 0Z');
});

test('the forecast begins where the line ends and falls to nothing twice', () => {
  const { cone } = areaPaths([{ at: 50, left: 60, held: 0 }], span, [60, 75]);
  expect(cone).toBe('M400 120L480 240L600 240Z');
});

test('a span without length and an edition of nothing are drawn without a division by zero', () => {
  const { line } = areaPaths([{ at: 5, left: 0, held: 0 }], { startAt: 5, endAt: 5, total: 0 });
  expect(line).toBe('M0 240');
});

test.each([
  [120, [120, 90, 60, 30, 0]],
  [90, [90, 45, 0]],
  [45, [45, 0]],
])('an edition of %i is marked at %j', (total, steps) => {
  expect(stepsOf(total)).toEqual(steps);
});
