export interface HistoryEntry {
  /** Path, query and hash. */
  readonly href: string;
  /** The same for the same entry, whenever one comes back to it. */
  readonly key: string;
}

/** The addresses one has been to. */
export interface AppHistory {
  readonly current: () => HistoryEntry;
  readonly push: (href: string) => void;
  readonly replace: (href: string) => void;
  /** Calls `onMove` after going back or forward, until the returned function is called. */
  readonly listen: (onMove: () => void) => () => void;
  /** Leaves the app: its code may be of another version than the server's. */
  readonly load: (href: string) => void;
}

const newKey = () => Math.random().toString(36).slice(2, 10);

/** The browser's own history. */
export function browserHistory(): AppHistory {
  const { history } = window;
  history.scrollRestoration = 'manual';
  if (typeof history.state?.key !== 'string') history.replaceState({ key: newKey() }, '');
  return {
    current: () => ({
      href: location.pathname + location.search + location.hash,
      key: String(history.state?.key ?? ''),
    }),
    push: (href) => history.pushState({ key: newKey() }, '', href),
    replace: (href) => history.replaceState({ key: newKey() }, '', href),
    listen(onMove) {
      window.addEventListener('popstate', onMove);
      return () => window.removeEventListener('popstate', onMove);
    },
    load: (href) => location.assign(href),
  };
}

export interface MemoryHistory extends AppHistory {
  readonly back: () => void;
}

/** A history that touches no address bar: for tests and stories. */
export function memoryHistory(firstHref: string): MemoryHistory {
  const entries: HistoryEntry[] = [{ href: firstHref, key: newKey() }];
  const listeners = new Set<() => void>();
  const current = () => entries.at(-1) ?? { href: '/', key: '' };
  return {
    current,
    push: (href) => {
      entries.push({ href, key: newKey() });
    },
    replace: (href) => {
      entries[entries.length - 1] = { href, key: newKey() };
    },
    listen(onMove) {
      listeners.add(onMove);
      return () => listeners.delete(onMove);
    },
    load: (href) => {
      entries.push({ href, key: newKey() });
    },
    back: () => {
      if (entries.length > 1) entries.pop();
      for (const listener of listeners) listener();
    },
  };
}
