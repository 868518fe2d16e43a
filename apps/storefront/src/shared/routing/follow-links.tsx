import type { MouseEvent, ReactNode, SyntheticEvent } from 'react';
import { useRouter } from './router-context.ts';

/** The link of ours that the event happened on; null for everything the browser should do itself. */
function ownLink(event: SyntheticEvent): HTMLAnchorElement | null {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement)) return null;
  if (link.target !== '' || link.hasAttribute('download')) return null;
  if (link.origin !== location.origin || link.getAttribute('href')?.startsWith('#')) return null;
  return link;
}

const pathOf = (link: HTMLAnchorElement) => link.href.slice(link.origin.length);

/**
 * Makes plain links navigate without loading the page anew, and loads the next page's code and data when a pointer or
 * the focus reaches its link. Components stay free of the router: they render `<a href>`. With `data-stay` the link changes
 * the page in view: no new entry in the history, no jump to the top.
 */
export function FollowLinks({ children }: { readonly children: ReactNode }) {
  const router = useRouter();

  function follow(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = ownLink(event);
    if (!link) return;
    event.preventDefault();
    const stays = link.dataset['stay'] !== undefined;
    void router.navigate(pathOf(link), { replace: stays, stay: stays });
  }

  function preload(event: SyntheticEvent): void {
    const link = ownLink(event);
    if (link) router.preload(pathOf(link));
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are the interactive elements.
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click.
    <div onClick={follow} onPointerOver={preload} onFocus={preload}>
      {children}
    </div>
  );
}
