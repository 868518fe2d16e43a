import type { DropId } from '@livedrops/core/shared/ids';

/** What a batch has done to one drop. */
export interface DropEffect {
  stockMoved: boolean;
  /** Units confirmed in this batch. */
  soldUnits: number;
  /** The last public event of the drop in this batch; 0 when there was none. */
  lastSeq: number;
}

/** Collects what the commands of a batch did, so that the batch's end tells of it once for each drop. */
export interface BatchEffects {
  moveStock(dropId: DropId, soldUnits: number): void;
  tellDrop(dropId: DropId, seq: number): void;
}

export interface BatchLog extends BatchEffects {
  /** Keeps what the last command noted. */
  keep(): void;
  /** Forgets what the last command noted: it has been undone. */
  undo(): void;
  reset(): void;
  byDrop(): ReadonlyMap<DropId, DropEffect>;
}

interface Note {
  readonly dropId: DropId;
  readonly stockMoved: boolean;
  readonly soldUnits: number;
  readonly seq: number;
}

export function createBatchLog(): BatchLog {
  const notes: Note[] = [];
  let kept = 0;

  return {
    moveStock(dropId, soldUnits) {
      notes.push({ dropId, stockMoved: true, soldUnits, seq: 0 });
    },
    tellDrop(dropId, seq) {
      notes.push({ dropId, stockMoved: false, soldUnits: 0, seq });
    },
    keep() {
      kept = notes.length;
    },
    undo() {
      notes.length = kept;
    },
    reset() {
      notes.length = 0;
      kept = 0;
    },
    byDrop() {
      const effects = new Map<DropId, DropEffect>();
      for (const note of notes) {
        const effect = effects.get(note.dropId) ?? { stockMoved: false, soldUnits: 0, lastSeq: 0 };
        effect.stockMoved ||= note.stockMoved;
        effect.soldUnits += note.soldUnits;
        effect.lastSeq = Math.max(effect.lastSeq, note.seq);
        effects.set(note.dropId, effect);
      }
      return effects;
    },
  };
}
