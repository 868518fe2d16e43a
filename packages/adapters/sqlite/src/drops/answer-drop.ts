import type { Drop } from '@livedrops/core/drops/drop';
import type { DropId } from '@livedrops/core/shared/ids';
import type { Refusal } from '@livedrops/core/shared/refusal';
import type { RefusalCode } from '@livedrops/core/shared/refusal-codes';
import type { DropReader } from './read-drops.ts';

/** The drop as it stands after the commit, with the marks that the end of its batch has written. */
export function answerDrop<Code extends RefusalCode>(
  result: { readonly ok: true } | Refusal<Code>,
  dropId: DropId,
  reader: DropReader,
): { readonly ok: true; readonly drop: Drop } | Refusal<Code> {
  if (!result.ok) return result;
  const drop = reader.find(dropId);
  if (!drop) throw new Error(`The drop ${dropId} could not be read after it was written`);
  return { ok: true, drop };
}
