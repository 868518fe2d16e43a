import type { BrowserContext } from '@playwright/test';

/** What the windows of a test have complained about. */
export interface PageTrouble {
  /** Complaints that belong to the test: a refused payment is one in the console. */
  expect(...patterns: readonly RegExp[]): void;
  watch(context: BrowserContext): void;
  /** What nobody expected. */
  unexpected(): readonly string[];
}

const loud = new Set(['error', 'warning']);

/** Listens to consoles and to errors that nobody caught. */
export function createPageTrouble(): PageTrouble {
  const patterns: RegExp[] = [];
  const heard: string[] = [];
  return {
    expect: (...more) => void patterns.push(...more),
    watch(context) {
      context.on('console', (message) => {
        if (!loud.has(message.type())) return;
        heard.push(`${message.type()}: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => {
        heard.push(`uncaught: ${error.error().message}`);
      });
    },
    unexpected: () => heard.filter((line) => !patterns.some((pattern) => pattern.test(line))),
  };
}
