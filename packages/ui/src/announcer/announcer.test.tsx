import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  AnnouncerRegions,
  createAnnouncer,
  droppedEvent,
  politeEveryMs,
  useAnnouncer,
} from './index.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function spokenAnnouncer() {
  const spoken: string[] = [];
  const announcer = createAnnouncer((region, text) => spoken.push(`${region}: ${text}`), {
    now: () => Date.now(),
    later: (run, ms) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  });
  return { spoken, announcer };
}

test('a first message is said at once', () => {
  const { spoken, announcer } = spokenAnnouncer();
  announcer.polite('41 left');
  expect(spoken).toEqual(['polite: 41 left']);
});

test('a flood of changes becomes one message in five seconds, the latest', () => {
  const { spoken, announcer } = spokenAnnouncer();
  for (let left = 41; left > 0; left -= 1) announcer.polite(`${left} left`, 'stock');
  vi.advanceTimersByTime(politeEveryMs - 1);
  expect(spoken).toEqual(['polite: 41 left']);
  vi.advanceTimersByTime(1);
  expect(spoken).toEqual(['polite: 41 left', 'polite: 1 left']);
  vi.advanceTimersByTime(10 * politeEveryMs);
  expect(spoken).toHaveLength(2);
});

test('topics do not keep each other waiting', () => {
  const { spoken, announcer } = spokenAnnouncer();
  announcer.polite('41 left', 'stock');
  announcer.polite('48 products', 'results');
  expect(spoken).toEqual(['polite: 41 left', 'polite: 48 products']);
});

test('what cannot wait does not wait', () => {
  const { spoken, announcer } = spokenAnnouncer();
  announcer.polite('41 left');
  announcer.assertive('Your hold ends in 60 seconds');
  announcer.assertive('Your hold has ended');
  expect(spoken.slice(1)).toEqual([
    'assertive: Your hold ends in 60 seconds',
    'assertive: Your hold has ended',
  ]);
});

function Speaker() {
  const announcer = useAnnouncer();
  return (
    <button type="button" onClick={() => announcer.assertive('Your bank said no')}>
      Say it
    </button>
  );
}

test('the regions are there before anything is said, and the same words can be said again', () => {
  render(
    <AnnouncerRegions>
      <Speaker />
    </AnnouncerRegions>,
  );
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  const alert = screen.getByRole('alert');
  act(() => screen.getByRole('button').click());
  const first = alert.textContent;
  act(() => screen.getByRole('button').click());
  expect(alert.textContent).not.toBe(first);
  expect(alert).toHaveTextContent('Your bank said no');
});

function Flood() {
  const announcer = useAnnouncer();
  return (
    <button
      type="button"
      onClick={() => ['3 left', '2 left', '1 left'].map((text) => announcer.polite(text))}
    >
      Flood
    </button>
  );
}

test('the page is told of each text that was never said', () => {
  const dropped: unknown[] = [];
  const note = (event: Event) => dropped.push(event instanceof CustomEvent && event.detail);
  document.body.addEventListener(droppedEvent, note);
  render(
    <AnnouncerRegions>
      <Flood />
    </AnnouncerRegions>,
  );
  act(() => screen.getByRole('button').click());
  document.body.removeEventListener(droppedEvent, note);
  expect(dropped).toEqual(['2 left']);
});
