import type { FanOutPlace } from '../ports/fan-outs.ts';
import type { NotificationKind } from './notification.ts';
import { toldToAskers } from './told-to-askers.ts';

export type FanOutStage = FanOutPlace['stage'];

/**
 * Through whom a fact for many is told, in this order: who asked for the drop by name does not wait for its creator's
 * followers. Who is both is queued once.
 */
export function findAudience(kind: NotificationKind): readonly FanOutStage[] {
  if (kind.startsWith('order.')) return [];
  if (kind === 'drop.reminder') return ['askers'];
  return toldToAskers.has(kind) ? ['askers', 'followers'] : ['followers'];
}
