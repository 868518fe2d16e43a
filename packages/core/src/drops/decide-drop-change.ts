import { type Refusal, refuse } from '../shared/refusal.ts';
import { decideDropWindow } from './decide-drop-window.ts';
import type { DropWindow } from './drop.ts';

const windowMsMax = 30 * 24 * 60 * 60 * 1000;

export interface ScheduleChange {
  readonly startAt?: number;
  readonly endAt?: number;
  readonly publish?: boolean;
}

export interface Schedule {
  readonly startAt: number;
  readonly endAt: number;
  readonly draft: boolean;
}

/**
 * A drop's schedule after its creator's change. What has started cannot start at another time, but may still end
 * earlier or later; what has ended or was called off stays as it was. A draft is judged as new when it is announced.
 */
export function decideDropChange(
  drop: DropWindow & { readonly draft: boolean },
  change: ScheduleChange,
  now: number,
):
  | ({ readonly ok: true } & Schedule)
  | Refusal<'drop.cancelled' | 'drop.ended' | 'drop.started' | 'drop.window_invalid'> {
  if (drop.cancelledAt !== null) return refuse('drop.cancelled');
  if (!drop.draft && now >= drop.endAt) return refuse('drop.ended');

  const startAt = change.startAt ?? drop.startAt;
  const endAt = change.endAt ?? drop.endAt;
  const draft = drop.draft && change.publish !== true;
  const moved = startAt !== drop.startAt || endAt !== drop.endAt;

  if (!drop.draft && now >= drop.startAt) {
    if (startAt !== drop.startAt) return refuse('drop.started');
    if (moved && !mayEndAt(startAt, endAt, now)) return refuse('drop.window_invalid');
  } else if (moved || draft !== drop.draft) {
    const window = decideDropWindow({ startAt, endAt }, now);
    if (!window.ok) return window;
  }
  return { ok: true, startAt, endAt, draft };
}

/** An end in the past would rewrite which sales were inside the window. */
function mayEndAt(startAt: number, endAt: number, now: number): boolean {
  return endAt > now && endAt > startAt && endAt - startAt <= windowMsMax;
}
