import type { DropStore } from '@livedrops/core/ports/drop-store';
import { createAnnounceDrops } from './drops/announce-drops.ts';
import { createCancelDrop } from './drops/cancel-drop.ts';
import { createCreateDrop } from './drops/create-drop.ts';
import { createDropReader } from './drops/read-drops.ts';
import { createUpdateDrop } from './drops/update-drop.ts';
import { createOrderMoves } from './orders/order-moves.ts';
import { createOrderReader } from './orders/read-order.ts';
import type { StoreContext } from './store-context.ts';

export function createDropStore(store: StoreContext): DropStore {
  const drops = createDropReader(store.writer, store);
  const reader = createDropReader(store.reader, store);
  const orders = createOrderReader(store.writer, store.facts);
  const moves = createOrderMoves(store);

  return {
    create: createCreateDrop(store, reader),
    update: createUpdateDrop(store, { drops, reader }),
    cancel: createCancelDrop(store, { drops, reader, orders, moves }),
    announceDue: createAnnounceDrops(store),
    find: (dropId) => reader.find(dropId),
    list: (query) => reader.list(query),
    listCalendar: (query) => reader.listCalendar(query),
  };
}
