import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { Picture } from './index.ts';

const cups = {
  url: '/pictures/cups-b-600.webp',
  alt: 'Three cups',
  width: 600,
  height: 750,
  widths: [160, 600],
};

describeConformance(<Picture source={cups} sizes="100vw" />);

test('offers each width as AVIF first, then as WebP', () => {
  const { container } = render(<Picture source={cups} sizes="100vw" />);
  expect(container.querySelector('source')).toHaveAttribute(
    'srcset',
    '/pictures/cups-b-160.avif 160w, /pictures/cups-b-600.avif 600w',
  );
  const image = screen.getByRole('img', { name: 'Three cups' });
  expect(image).toHaveAttribute(
    'srcset',
    '/pictures/cups-b-160.webp 160w, /pictures/cups-b-600.webp 600w',
  );
  expect(image).toHaveAttribute('width', '600');
  expect(image).toHaveAttribute('height', '750');
});

test('the page’s first picture is fetched at once, the others when they come near', () => {
  const { rerender } = render(<Picture source={cups} sizes="100vw" />);
  expect(screen.getByRole('img')).toHaveAttribute('loading', 'lazy');
  rerender(<Picture source={cups} sizes="100vw" priority />);
  expect(screen.getByRole('img')).toHaveAttribute('loading', 'eager');
  expect(screen.getByRole('img')).toHaveAttribute('fetchpriority', 'high');
});

test('a picture beside its own words is silent', () => {
  render(<Picture source={cups} sizes="56px" alt="" />);
  expect(screen.queryByRole('img')).toBeNull();
});

test('an address without a width is used as it is', () => {
  const { container } = render(
    <Picture source={{ ...cups, url: '/uploads/cups.jpg' }} sizes="100vw" />,
  );
  expect(container.querySelector('source')).toBeNull();
  expect(screen.getByRole('img')).not.toHaveAttribute('srcset');
});

test('a missing picture leaves its place', () => {
  const { container } = render(<Picture source={null} sizes="100vw" />);
  expect(container.querySelector('picture')).toBeEmptyDOMElement();
});
