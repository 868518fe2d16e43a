import type { DropStore } from '../ports/drop-store.ts';
import type { Context } from '../shared/context.ts';

/** Writes `drop.reminder`, `drop.started` and `drop.ended` where they are due. Whoever calls, and however often: once for each drop. */
export async function announceDrops(
  ctx: Pick<Context, 'drops'>,
): ReturnType<DropStore['announceDue']> {
  return ctx.drops.announceDue();
}
