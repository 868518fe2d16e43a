import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

const headingWaitMs = 4_000;

function focusHeading(): boolean {
  const headings = document.querySelectorAll<HTMLElement>('main [data-page-heading], main h1');
  const heading =
    [...headings].find((candidate) => candidate.dataset['pageHeading'] !== undefined) ??
    headings[0];
  if (!heading) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return true;
}

/**
 * After moving to another page the heading gets the focus, so that a screen reader says where one is and Tab goes on
 * from there. Changes of the query string (filters, pages of a list) leave the focus where it is.
 */
export function usePageFocus(): void {
  const router = useRouter();
  useEffect(() => {
    let stop: (() => void) | undefined;
    const unsubscribe = router.subscribe('onResolved', ({ fromLocation, pathChanged }) => {
      stop?.();
      if (!fromLocation || !pathChanged || focusHeading()) return;
      // The page's data is still on its way: its heading comes with it.
      const observer = new MutationObserver(() => {
        if (focusHeading()) stop?.();
      });
      const timer = setTimeout(() => stop?.(), headingWaitMs);
      stop = () => {
        observer.disconnect();
        clearTimeout(timer);
      };
      observer.observe(document.body, { childList: true, subtree: true });
    });
    return () => {
      unsubscribe();
      stop?.();
    };
  }, [router]);
}
