import type { AccountStore } from './account-store.ts';

/** Remembers when sessions were last used, to the hour, without a write for each request. */
export interface LastSeen {
  /** The session is in use. */
  note(sessionId: string, now: number): void;
  /** Writes down what was noted. */
  write(): Promise<void>;
}

/** More than that in a minute is not worth knowing of each. */
const notesMax = 10_000;

export function createLastSeen(store: Pick<AccountStore, 'write'>): LastSeen {
  const notes = new Map<string, number>();
  return {
    note(sessionId, now) {
      if (notes.size < notesMax || notes.has(sessionId)) notes.set(sessionId, now);
    },
    async write() {
      if (notes.size === 0) return;
      const noted = [...notes];
      notes.clear();
      await store.write(async (db) => {
        for (const [sessionId, now] of noted) {
          await db
            .updateTable('session')
            .set({ updatedAt: new Date(now).toISOString() })
            .where('id', '=', sessionId)
            .execute();
        }
        return { ok: true } as const;
      });
    },
  };
}
