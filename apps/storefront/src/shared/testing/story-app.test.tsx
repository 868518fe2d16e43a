import { render, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { StoryApp } from './story-app.tsx';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A stream that never says anything. */
class SilentSource {
  addEventListener() {}
  close() {}
}

test('a request that nobody answers ends with its story, and is not asked again', async () => {
  vi.stubGlobal('EventSource', SilentSource);
  const asked: Request[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation((input) => {
    const request = new Request(input);
    asked.push(request);
    return new Promise((_, reject) => {
      request.signal.addEventListener('abort', () => reject(request.signal.reason));
    });
  });
  const apiBase = `${location.origin}/scenes/loading/api`;
  const story = render(<StoryApp path="/" open={() => ({ apiBase })} />);
  await waitFor(() => expect(asked.length).toBeGreaterThan(0));
  const before = asked.length;
  expect(asked.some(({ signal }) => signal.aborted)).toBe(false);
  story.unmount();
  await new Promise((resolve) => setImmediate(resolve));
  expect(asked.map(({ signal }) => signal.aborted)).toEqual(Array(before).fill(true));
});
