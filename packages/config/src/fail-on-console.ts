import { afterEach, beforeEach, expect, vi } from 'vitest';

// Noise in a test is a fault that nobody reads. A test that expects a message spies on the console itself.
const noisy = ['error', 'warn'] as const;

beforeEach(() => {
  for (const level of noisy) {
    vi.spyOn(console, level).mockImplementation((...args: unknown[]) => {
      calls.push(`console.${level}: ${args.map(String).join(' ')}`);
    });
  }
});

const calls: string[] = [];

afterEach(() => {
  const seen = calls.splice(0);
  vi.restoreAllMocks();
  expect(seen, 'a test wrote to the console').toEqual([]);
});
