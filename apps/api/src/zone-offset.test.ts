import { expect, test } from 'vitest';
import { createZoneOffset } from './zone-offset.ts';

const zoneOffset = createZoneOffset();
const minuteMs = 60_000;

test.each([
  ['Europe/Lisbon', '2026-01-15T12:00:00Z', 0],
  ['Europe/Lisbon', '2026-07-15T12:00:00Z', 60],
  ['Europe/Berlin', '2026-03-29T00:59:59Z', 60],
  ['Europe/Berlin', '2026-03-29T01:00:00Z', 120],
  ['Europe/Berlin', '2026-10-25T00:59:59Z', 120],
  ['Europe/Berlin', '2026-10-25T01:00:00Z', 60],
  ['America/New_York', '2026-03-08T06:59:59Z', -300],
  ['America/New_York', '2026-03-08T07:00:00Z', -240],
  ['Australia/Lord_Howe', '2026-01-15T12:00:00Z', 660],
  ['Australia/Lord_Howe', '2026-07-15T12:00:00Z', 630],
  ['America/St_Johns', '2026-01-15T12:00:00Z', -210],
  ['Asia/Kathmandu', '2026-01-15T12:00:00Z', 345],
  ['UTC', '2026-01-15T12:00:00Z', 0],
])('clocks in %s at %s are ahead by %i minutes', (zone, instant, minutes) => {
  expect(zoneOffset(zone, Date.parse(instant))).toBe(minutes * minuteMs);
});
