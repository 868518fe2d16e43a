import type { Cursors } from '../../cursors.ts';

/** A place of the inbox is a seq; cursors carry an instant and an id, of which the id is not needed. */
const noId = '00000000-0000-0000-0000-000000000000';

/** Places in an inbox as clients carry them: signed, for one account and one part of its inbox. */
export function inboxCursors(cursors: Cursors, scope: string) {
  return {
    /** Undefined: the cursor is not of this list. */
    open(cursor: string | undefined): number | null | undefined {
      if (cursor === undefined) return null;
      return cursors.open(scope, cursor)?.at;
    },
    seal: (next: number | null) =>
      next === null ? null : cursors.seal(scope, { at: next, id: noId }),
  };
}
