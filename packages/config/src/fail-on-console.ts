import { afterEach, beforeEach, expect, vi } from 'vitest';

// Noise in a test is a fault that nobody reads. A test that expects a message spies on the console itself.
const noisy = ['error', 'warn'] as const;
// The book turns React's test mode off while it waits, at times while React still mounts a story. It says nothing about the page.
const aboutTheBook = 'The current testing environment is not configured to support act';

beforeEach(() => {
  for (const level of noisy) {
    vi.spyOn(console, level).mockImplementation((...args: unknown[]) => {
      const text = args.map(String).join(' ');
      if (!text.startsWith(aboutTheBook)) calls.push(`console.${level}: ${text}`);
    });
  }
});

const calls: string[] = [];

afterEach(() => {
  const seen = calls.splice(0);
  vi.restoreAllMocks();
  expect(seen, 'a test wrote to the console').toEqual([]);
});
