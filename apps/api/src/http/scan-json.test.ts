import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonHazards } from './find-json-hazards.ts';
import { scanJson } from './scan-json.ts';

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

test('the scan sees the depth and the members of any JSON, however it is written', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 1, 4), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const { depth, members } = scanJson(text);
      expect(depth).toBe(depthOf(JSON.parse(text)));
      expect(members).toBe(findJsonHazards(JSON.parse(text)).members);
    }),
  );
});

test('a key written twice is seen wherever it stands', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }),
      fc.nat(),
      (object, at) => {
        const members = Object.entries(object).map(
          ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
        );
        members.push(members[at % members.length] ?? '');
        const text = `{"outer":[{${members.join(',')}}]}`;
        expect(findJsonHazards(JSON.parse(text)).members).toBeLessThan(scanJson(text).members);
      },
    ),
  );
});
