import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { Gallery } from './index.ts';

const picture = (name: string) => ({
  url: `/pictures/${name}-800.webp`,
  alt: name,
  width: 800,
  height: 1000,
  widths: [160, 800],
});
const pictures = [picture('front'), picture('side'), picture('above')];

describeConformance(<Gallery pictures={pictures} hue={38} label="Cups" />);

const scrollTo = vi.fn();

// jsdom lays nothing out: the track is given the one method and the sizes that it needs.
beforeEach(() => {
  scrollTo.mockReset();
  Element.prototype.scrollTo = scrollTo;
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(400);
  vi.spyOn(HTMLElement.prototype, 'offsetLeft', 'get').mockImplementation(function (
    this: HTMLElement,
  ) {
    return 400 * [...(this.parentElement?.children ?? [])].indexOf(this);
  });
});

const track = () => screen.getByRole('list', { name: 'Pictures, 3' });
const currentThumb = () => screen.getByRole('button', { current: true });

test('all pictures keep their own text; the first one is fetched first', () => {
  render(<Gallery pictures={pictures} hue={38} label="Cups" />);
  const images = screen.getAllByRole('img');
  expect(images.map((image) => image.getAttribute('alt'))).toEqual(['front', 'side', 'above']);
  expect(images.map((image) => image.getAttribute('loading'))).toEqual(['eager', 'lazy', 'lazy']);
});

test('a thumbnail shows its picture', async () => {
  render(<Gallery pictures={pictures} hue={38} label="Cups" />);
  await userEvent.click(screen.getByRole('button', { name: 'Picture 3' }));
  expect(scrollTo).toHaveBeenCalledWith({ left: 800 });
  expect(currentThumb()).toHaveAccessibleName('Picture 3');
});

test('arrow keys step, and stop at the ends', async () => {
  render(<Gallery pictures={pictures} hue={38} label="Cups" />);
  await userEvent.tab();
  expect(track()).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(currentThumb()).toHaveAccessibleName('Picture 3');
  await userEvent.keyboard('{ArrowLeft}');
  expect(currentThumb()).toHaveAccessibleName('Picture 2');
});

test('from right to left, the left arrow goes on', async () => {
  render(
    <div dir="rtl" style={{ direction: 'rtl' }}>
      <Gallery pictures={pictures} hue={38} label="Cups" />
    </div>,
  );
  track().focus();
  await userEvent.keyboard('{ArrowLeft}');
  expect(currentThumb()).toHaveAccessibleName('Picture 2');
});

test('a swipe is followed', () => {
  render(<Gallery pictures={pictures} hue={38} label="Cups" />);
  track().scrollLeft = 410;
  fireEvent.scroll(track());
  expect(currentThumb()).toHaveAccessibleName('Picture 2');
});

test('one picture needs nothing to choose with', () => {
  render(<Gallery pictures={[picture('front')]} hue={38} label="Cups" />);
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByRole('list')).not.toHaveAttribute('tabindex');
});
