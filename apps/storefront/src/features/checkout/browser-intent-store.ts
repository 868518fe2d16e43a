import { chooseIntent, createMemoryIntentStore, type IntentStore } from './intent-store.ts';
import type { PurchaseIntent } from './purchase-intent.ts';

const databaseName = 'livedrops';
const storeName = 'intents';
/** A browser that does not open its database in this time (a known fault of some) must not keep anybody from buying. */
const openMsMax = 1_000;

function answerOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error));
  });
}

function openDatabase(factory: IDBFactory): Promise<IDBDatabase> {
  const opening = factory.open(databaseName, 1);
  opening.addEventListener('upgradeneeded', () => {
    opening.result.createObjectStore(storeName, { keyPath: 'dropId' });
  });
  const late = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error('The database did not open in time.')), openMsMax);
  });
  return Promise.race([answerOf(opening), late]);
}

/** IndexedDB runs one writing transaction at a time over all windows: reading and writing in one is atomic. */
function createDatabaseStore(database: IDBDatabase, newKey: () => string): IntentStore {
  function start(mode: IDBTransactionMode) {
    const transaction = database.transaction(storeName, mode);
    return { store: transaction.objectStore(storeName), done: committed(transaction) };
  }

  const known = async (store: IDBObjectStore, dropId: string): Promise<PurchaseIntent | null> =>
    (await answerOf(store.get(dropId))) ?? null;

  return {
    async open(wanted) {
      const { store, done } = start('readwrite');
      const intent = chooseIntent(await known(store, wanted.dropId), wanted, newKey);
      store.put(intent);
      await done;
      return intent;
    },
    read: (dropId) => known(start('readonly').store, dropId),
    async settle(intent, placed) {
      const { store, done } = start('readwrite');
      if ((await known(store, intent.dropId))?.key === intent.key) {
        if (placed) store.put({ ...intent, placed });
        else store.delete(intent.dropId);
      }
      await done;
    },
  };
}

/**
 * Keeps intents in the browser's database, shared by its windows. Where there is none (some private modes) they live as
 * long as the page: a purchase is then still safe, only a reload forgets it.
 */
export function createBrowserIntentStore(
  newKey: () => string,
  factory: IDBFactory | undefined = globalThis.indexedDB,
): IntentStore {
  let opened: Promise<IntentStore> | undefined;
  async function openStore(): Promise<IntentStore> {
    if (!factory) return createMemoryIntentStore(newKey);
    try {
      return createDatabaseStore(await openDatabase(factory), newKey);
    } catch {
      return createMemoryIntentStore(newKey);
    }
  }
  const store = () => {
    opened ??= openStore();
    return opened;
  };
  return {
    open: async (wanted) => (await store()).open(wanted),
    read: async (dropId) => (await store()).read(dropId),
    settle: async (intent, placed) => (await store()).settle(intent, placed),
  };
}
