import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { Heading } from './index.ts';

describeConformance(<Heading level={2}>Up next</Heading>);

test('its place in the outline does not follow its loudness', () => {
  render(
    <Heading level={3} look="display">
      Yours.
    </Heading>,
  );
  expect(screen.getByRole('heading', { level: 3, name: 'Yours.' })).toHaveAttribute(
    'data-look',
    'display',
  );
});
