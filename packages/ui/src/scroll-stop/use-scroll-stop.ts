import { useCallback, useState } from 'react';

const stop = { tabIndex: 0, role: 'group', 'aria-label': 'Content' } as const;

/**
 * Makes what scrolls a stop of the Tab key, so that arrow keys can scroll it (WCAG 2.1.1), and only while it scrolls: a
 * stop without use is one press too many.
 */
export function useScrollStop(): {
  readonly ref: (element: HTMLElement | null) => (() => void) | undefined;
  readonly tabIndex?: 0;
  readonly role?: 'group';
  readonly 'aria-label'?: string;
} {
  const [scrolls, setScrolls] = useState(false);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() =>
      setScrolls(
        element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth,
      ),
    );
    for (const sized of [element, ...element.children]) observer.observe(sized);
    return () => observer.disconnect();
  }, []);
  return scrolls ? { ref, ...stop } : { ref };
}
