import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { Icon, iconNames } from './index.ts';
import sprite from './sprite.svg?raw';

describeConformance(<Icon name="check" />);

test('says nothing to a screen reader: the words beside it do', () => {
  const { container } = render(<Icon name="check" />);
  expect(container.firstElementChild).toHaveAttribute('aria-hidden', 'true');
});

test('the sprite has a sign for every name', () => {
  for (const name of iconNames) expect(sprite).toContain(`<symbol id="${name}"`);
});
