import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { Avatar, initialsOf } from './index.ts';

describeConformance(<Avatar name="Studio Ondo" hue={38} />);

test.each([
  ['Studio Ondo', 'SO'],
  ['Wick & Lathe', 'WL'],
  ['Keyorder', 'KE'],
  ['Nuno', 'NU'],
  ['Ö', 'Ö'],
  ['', ''],
])('%s is %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
