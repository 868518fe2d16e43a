import { emitDropEvent } from './emit-event.ts';
import { endHold } from './end-hold.ts';
import { confirmOrder, declinePayment, refundOrder } from './pay-order.ts';
import type { World } from './world.ts';

function settlePayments(world: World): void {
  for (const order of world.orders.values()) {
    const answer = order.pendingAnswer;
    if (!answer || answer.dueAt > world.now()) continue;
    if (answer.approved && order.status !== 'pending') refundOrder(world, order);
    else if (answer.approved) confirmOrder(world, order);
    else declinePayment(world, order, 'no_answer');
  }
}

function expireHolds(world: World): void {
  for (const order of world.orders.values()) {
    const paying = order.payment.state === 'processing';
    if (order.status === 'pending' && !paying && order.holdExpiresAt <= world.now()) {
      endHold(world, order, 'expired');
    }
  }
}

/** Who asked is told this long before the start, once for each start that the drop was to have. */
const reminderLeadMs = 120_000;

function announceDrops(world: World): void {
  const now = world.now();
  for (const drop of world.drops.values()) {
    if (drop.draft || drop.cancelledAt !== null) continue;
    const isNear = now >= drop.startAt - reminderLeadMs && now < drop.startAt;
    if (isNear && drop.remindedOfAt !== drop.startAt) {
      drop.remindedOfAt = drop.startAt;
      emitDropEvent(world, drop, 'drop.reminder');
    }
    for (const kind of ['drop.started', 'drop.ended'] as const) {
      const at = kind === 'drop.started' ? drop.startAt : drop.endAt;
      if (now < at || drop.announced.has(kind)) continue;
      drop.announced.add(kind);
      emitDropEvent(world, drop, kind);
    }
  }
}

/** Does what time alone brings about: late answers, ended holds, announcements, and the scenario's actors. */
export function settleWorld(world: World): void {
  settlePayments(world);
  expireHolds(world);
  announceDrops(world);
  for (const actor of world.actors) actor(world);
}
