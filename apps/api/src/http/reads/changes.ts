import type { Outbox, PublicEventKind } from '@livedrops/core/ports/outbox';
import type { DropId } from '@livedrops/core/shared/ids';

/** Tells those who keep answers what has been committed since they were last asked. */
export interface Changes {
  /** Looks at what was committed. Cheap when nothing was; whoever answers from memory calls it first. */
  catchUp(): void;
  /** Everything made may be stale: products and creators change without events. */
  forgetAll(): void;
  /** Something of this drop has changed, stock included. */
  onDrop(listener: (dropId: DropId) => void): void;
  /** A drop came, started, ended or was changed: which drops a list holds may be different. */
  onFact(listener: () => void): void;
  onAnything(listener: () => void): void;
}

const stockKinds: ReadonlySet<string> = new Set<PublicEventKind>([
  'stock.changed',
  'stock.low',
  'drop.soldout',
  'drop.restocked',
]);
const eventsMax = 1_000;

/**
 * Follows the outbox itself instead of the bus: after a commit, the very next read sees it, so that nobody who got an answer
 * to a write reads what was before it.
 */
export function followChanges(outbox: Pick<Outbox, 'readAfter' | 'headSeq' | 'onCommit'>): Changes {
  const dropListeners: ((dropId: DropId) => void)[] = [];
  const factListeners: (() => void)[] = [];
  const anythingListeners: (() => void)[] = [];
  let seq = outbox.headSeq();
  let committed = false;
  outbox.onCommit(() => {
    committed = true;
  });

  function forgetAll(): void {
    for (const listener of anythingListeners) listener();
  }

  function catchUp(): void {
    if (!committed) return;
    committed = false;
    const events = outbox.readAfter(seq, eventsMax);
    seq = events.at(-1)?.seq ?? seq;
    if (events.length === eventsMax) {
      seq = outbox.headSeq();
      forgetAll();
      return;
    }
    const shown = events.filter((event) => event.userId === null);
    for (const dropId of new Set(shown.map((event) => event.dropId))) {
      for (const listener of dropListeners) listener(dropId);
    }
    if (shown.some((event) => !stockKinds.has(event.kind))) {
      for (const listener of factListeners) listener();
    }
  }

  return {
    catchUp,
    forgetAll,
    onDrop: (listener) => void dropListeners.push(listener),
    onFact: (listener) => void factListeners.push(listener),
    onAnything: (listener) => void anythingListeners.push(listener),
  };
}
