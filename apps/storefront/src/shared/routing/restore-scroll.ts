import { useEffect, useLayoutEffect } from 'react';
import type { RouterState } from './create-router.ts';
import { useLocation } from './router-context.ts';

const storageName = 'livedrops-scroll';
const entriesMax = 50;
/** How long a page may take to grow as tall as it was. */
const patienceMs = 1_000;

function readPositions(): Record<string, number> {
  try {
    return JSON.parse(sessionStorage.getItem(storageName) ?? '{}');
  } catch {
    return {};
  }
}

/** Notes how far down one is at an entry of the history. */
export function rememberScroll({ key }: Pick<RouterState, 'key'>): void {
  const { [key]: _old, ...others } = readPositions();
  const kept = Object.entries(others).slice(1 - entriesMax);
  try {
    sessionStorage.setItem(
      storageName,
      JSON.stringify({ ...Object.fromEntries(kept), [key]: scrollY }),
    );
  } catch {
    // A full or forbidden storage costs the position, nothing else.
  }
}

/** Goes back to where one was; a page that is still growing gets a moment. */
function goTo(top: number): () => void {
  const giveUpAt = performance.now() + patienceMs;
  let frame = 0;
  const attempt = () => {
    window.scrollTo(0, top);
    const isThere = Math.abs(scrollY - top) < 2;
    if (!isThere && performance.now() < giveUpAt) frame = requestAnimationFrame(attempt);
  };
  attempt();
  return () => cancelAnimationFrame(frame);
}

function arrive({ arrival, hash, key }: RouterState): (() => void) | undefined {
  if (arrival === 'stay') return undefined;
  if (arrival !== 'push') {
    const top = readPositions()[key];
    return top === undefined ? undefined : goTo(top);
  }
  const target = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
  if (target) target.scrollIntoView();
  else window.scrollTo(0, 0);
  return undefined;
}

/** New pages begin at their top; going back leads to where one was. */
export function useScrollRestoration(): void {
  const state = useLocation();
  const { key, Page } = state;

  useLayoutEffect(() => {
    if (Page === undefined) return undefined;
    return arrive(state);
  }, [state, Page]);

  useEffect(() => {
    const note = () => rememberScroll({ key });
    addEventListener('pagehide', note);
    return () => removeEventListener('pagehide', note);
  }, [key]);
}
