import type { Context } from '../shared/context.ts';
import type { Drop } from './drop.ts';

/** Every drop that is live now, sold out or not, the first to end first; at most `limit`. */
export function listLiveDrops(
  ctx: Pick<Context, 'clock' | 'drops'>,
  input: { readonly limit: number },
): { readonly ok: true; readonly items: readonly Drop[] } {
  const items = ctx.drops.list({ phase: 'live', limit: input.limit, now: ctx.clock.now() });
  return { ok: true, items };
}
