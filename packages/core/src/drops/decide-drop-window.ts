import { type Refusal, refuse } from '../shared/refusal.ts';
import type { DropWindow } from './drop.ts';

const windowMsMax = 30 * 24 * 60 * 60 * 1000;

/** Whether a drop that has not started may run from `startAt` (not past) to `endAt` (after it, within 30 days). */
export function decideDropWindow(
  window: Pick<DropWindow, 'startAt' | 'endAt'>,
  now: number,
): { readonly ok: true } | Refusal<'drop.window_invalid'> {
  const lengthMs = window.endAt - window.startAt;
  if (window.startAt < now || lengthMs <= 0 || lengthMs > windowMsMax) {
    return refuse('drop.window_invalid');
  }
  return { ok: true };
}
