import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { Surface } from './index.ts';

describeConformance(<Surface heading="Log">Nothing yet</Surface>);
describeConformance(<Surface>Nothing yet</Surface>);

test('with a heading it is a region of that name', () => {
  render(<Surface heading="Log">Nothing yet</Surface>);
  expect(screen.getByRole('region', { name: 'Log' })).toHaveTextContent('Nothing yet');
  expect(screen.getByRole('heading', { level: 2, name: 'Log' })).toBeInTheDocument();
});

test('without one it is no region', () => {
  render(<Surface>Nothing yet</Surface>);
  expect(screen.queryByRole('region')).toBeNull();
});

test('a hue colours it and keeps a style of its owner', () => {
  render(
    <Surface heading="Stock" tone="field" hue={38} style={{ opacity: 1 }}>
      41 left
    </Surface>,
  );
  const style = screen.getByRole('region').getAttribute('style');
  expect(style).toContain('--dh: 38');
  expect(style).toContain('opacity: 1');
});
