import { useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode, SyntheticEvent } from 'react';

/** The path of a link of ours that the event happened on; null for everything the browser should do itself. */
function ownPath(event: SyntheticEvent): string | null {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement)) return null;
  if (link.target !== '' || link.hasAttribute('download')) return null;
  if (link.origin !== location.origin || link.getAttribute('href')?.startsWith('#')) return null;
  return link.href.slice(link.origin.length);
}

/**
 * Makes plain links navigate without loading the page anew, and loads the next page's code and data when a pointer or
 * the focus reaches its link. Components stay free of the router: they render `<a href>`.
 */
export function FollowLinks({ children }: { readonly children: ReactNode }) {
  const router = useRouter();

  function follow(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const path = ownPath(event);
    if (path === null) return;
    event.preventDefault();
    void router.navigate({ href: path });
  }

  function preload(event: SyntheticEvent): void {
    const path = ownPath(event);
    if (path !== null) void router.preloadRoute({ to: path }).catch(() => undefined);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are the interactive elements.
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click.
    <div onClick={follow} onPointerOver={preload} onFocus={preload}>
      {children}
    </div>
  );
}
