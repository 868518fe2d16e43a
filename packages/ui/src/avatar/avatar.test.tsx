import { render } from '@testing-library/react';
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

test('a picture lies over the initials, silent and no larger than it is shown', () => {
  const picture = {
    url: '/avatars/0f34-240.webp',
    alt: 'Never said',
    width: 240,
    height: 240,
    widths: [96, 240],
  };
  const { container } = render(<Avatar name="Studio Ondo" hue={38} picture={picture} />);
  const image = container.querySelector('img');
  expect(container.textContent).toBe('SO');
  expect(image?.getAttribute('alt')).toBe('');
  expect(image?.getAttribute('srcset')).toBe(
    '/avatars/0f34-96.webp 96w, /avatars/0f34-240.webp 240w',
  );
  expect(image?.getAttribute('sizes')).toBe('36px');
});
