import { useEffect, useRef } from 'react';
import { focusHeading } from '../../shared/page/focus-heading.ts';
import { useLocation } from '../../shared/routing/router-context.ts';

const headingWaitMs = 4_000;

/**
 * After moving to another page its heading gets the focus, so that a screen reader says where one is and Tab goes on from
 * there. Changes of the query string (filters, pages of a list) leave the focus where it is.
 */
export function usePageFocus(): void {
  const { pathname, Page, arrival } = useLocation();
  const known = useRef(pathname);

  useEffect(() => {
    if (Page === undefined || pathname === known.current) return undefined;
    known.current = pathname;
    if (arrival === 'stay' || focusHeading()) return undefined;
    // The page's data is still on its way: its heading comes with it.
    const observer = new MutationObserver(() => {
      if (focusHeading()) observer.disconnect();
    });
    const timer = setTimeout(() => observer.disconnect(), headingWaitMs);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [pathname, Page, arrival]);
}
