import { useClock, useNow } from '../clock/page-clock.ts';
import { useLive, useLiveStatus } from './live-connection.ts';

export interface PageFreshness {
  readonly kind: 'live' | 'stale';
  /** When the server was last heard, epoch ms, server time. */
  readonly seenAt: number;
}

/** A break that is shorter than this heals before anybody needs to know. */
const quietMs = 2_000;
const stepMs = 100;

/** How old what the page shows is. Before the stream is heard it is as old as the answer that it was made from. */
export function useFreshness(answeredAt: number): PageFreshness {
  const clock = useClock();
  const live = useLive();
  const { state } = useLiveStatus();
  // Looked at again with each tick: what was heard last needs no rendering of its own.
  useNow();
  const agoMs = live.heardAgoMs();
  const heard = agoMs === null ? answeredAt : clock.now() - agoMs;
  const seenAt = Math.floor(Math.max(heard, answeredAt) / stepMs) * stepMs;
  const isBroken = state === 'reconnecting' && clock.now() - seenAt > quietMs;
  return { kind: state === 'offline' || isBroken ? 'stale' : 'live', seenAt };
}
