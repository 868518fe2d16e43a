import type { ComponentType } from 'react';
import type { AppHistory } from './app-history.ts';
import { matchPath, type PathParams } from './match-path.ts';

/** A page: where it is, what it needs, and its code, loaded when somebody goes there. */
export interface PageRoute<Context> {
  /** `/drops/:dropId`. Paths of the same `load` are the same page: it stays as it is when one leads to the other. */
  readonly path: `/${string}`;
  readonly load: () => Promise<ComponentType>;
  /** Starts the page's reads, so that data and code travel together. */
  readonly prepare?: (context: Context, params: PathParams, search: string) => void;
}

/** How one came to the page in view: `stay` changes it, `back` also means forward. */
export type Arrival = 'first' | 'push' | 'stay' | 'back';

export interface RouterState {
  readonly href: string;
  readonly pathname: string;
  /** The query string with its question mark, or nothing. */
  readonly search: string;
  readonly hash: string;
  /** Of the history entry: the same when one comes back to it. */
  readonly key: string;
  readonly params: PathParams;
  /** Null: no page has this address. Undefined: the first page's code is on its way. */
  readonly Page: ComponentType | null | undefined;
  readonly arrival: Arrival;
}

export interface NavigateOptions {
  /** Takes the place of the present entry in the history. */
  readonly replace?: boolean;
  /** Changes the page in view: no jump to the top. */
  readonly stay?: boolean;
}

/** Functions must not need `this`. */
export interface Router {
  readonly state: () => RouterState;
  readonly subscribe: (onChange: () => void) => () => void;
  readonly navigate: (href: string, options?: NavigateOptions) => Promise<void>;
  /** Loads a page's code and data before somebody goes there. */
  readonly preload: (href: string) => void;
  /** Ends the router; a story that is left needs it. */
  readonly stop: () => void;
}

export interface RouterOptions<Context> {
  readonly routes: readonly PageRoute<Context>[];
  /** Handed to each page's `prepare`. */
  readonly context: Context;
  readonly history: AppHistory;
  /** Called while the page that is being left still stands. */
  readonly onLeave?: (left: RouterState) => void;
}

const anyOrigin = 'http://any.invalid';

function split(href: string) {
  const { pathname, search, hash } = new URL(href, anyOrigin);
  return { href: pathname + search + hash, pathname, search, hash };
}

/**
 * Shows the page of each address. The page in view stays until the next one's code is there, so that nothing flashes in
 * between; of several navigations at once the last one wins.
 */
// oxlint-disable-next-line max-lines-per-function -- short functions over one state.
export function createRouter<Context>(options: RouterOptions<Context>): Router {
  const { routes, context, history, onLeave } = options;
  const listeners = new Set<() => void>();
  const loaded = new Map<PageRoute<Context>['load'], Promise<ComponentType>>();
  let latest = 0;
  let state: RouterState = {
    ...split(history.current().href),
    key: history.current().key,
    params: {},
    Page: undefined,
    arrival: 'first',
  };

  function find(pathname: string) {
    for (const route of routes) {
      const params = matchPath(route.path, pathname);
      if (params) return { route, params };
    }
    return null;
  }

  function load({ load: loadPage }: PageRoute<Context>): Promise<ComponentType> {
    const known = loaded.get(loadPage);
    if (known) return known;
    const loading = loadPage();
    loaded.set(loadPage, loading);
    // A part that could not be fetched may be there on the next try.
    loading.catch(() => loaded.delete(loadPage));
    return loading;
  }

  async function show(href: string, arrival: Arrival, move: () => void): Promise<void> {
    latest += 1;
    const turn = latest;
    const place = split(href);
    const match = find(place.pathname);
    match?.route.prepare?.(context, match.params, place.search);
    let Page: ComponentType | null = null;
    try {
      if (match) Page = await load(match.route);
    } catch {
      // The site has been renewed since, or the connection is gone: the browser knows how to say both.
      if (turn === latest) history.load(place.href);
      return;
    }
    if (turn !== latest) return;
    if (arrival !== 'first') onLeave?.(state);
    move();
    const { key } = history.current();
    state = { ...place, key, params: match?.params ?? {}, Page, arrival };
    for (const listener of listeners) listener();
  }

  const stay = () => undefined;
  const stopListening = history.listen(() => {
    void show(history.current().href, 'back', stay);
  });
  void show(state.href, 'first', stay);

  return {
    state: () => state,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    navigate(href, { replace = false, stay: stays = false } = {}) {
      const move = () => (replace ? history.replace(href) : history.push(href));
      return show(href, stays ? 'stay' : 'push', move);
    },
    preload(href) {
      const { pathname, search } = split(href);
      const match = find(pathname);
      if (!match) return;
      match.route.prepare?.(context, match.params, search);
      load(match.route).catch(stay);
    },
    stop() {
      latest += 1;
      stopListening();
      listeners.clear();
    },
  };
}
