import { DirectionProvider } from '@base-ui/react/direction-provider';
import type { ReactNode } from 'react';
import { useSyncExternalStore } from 'react';

function subscribe(onChange: () => void) {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['dir'] });
  return () => observer.disconnect();
}

const pageDirection = () => (document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr');

/** The reading direction of the page, kept up to date. */
export function usePageDirection(): 'ltr' | 'rtl' {
  return useSyncExternalStore(subscribe, pageDirection, () => 'ltr');
}

/** Lets arrow keys and places follow the page's reading direction: Base UI does not read it from the page. */
export function PageDirection({ children }: { readonly children: ReactNode }) {
  return <DirectionProvider direction={usePageDirection()}>{children}</DirectionProvider>;
}
