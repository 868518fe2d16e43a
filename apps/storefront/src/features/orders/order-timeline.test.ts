import { createWorld, openingAt } from '@livedrops/mocks/world/create-world';
import { toOrder } from '@livedrops/mocks/world/to-wire';
import { describe, expect, it } from 'vitest';
import type { Order } from '../../shared/api/wire.ts';
import { orderTimeline } from './order-timeline.ts';

const world = createWorld({ now: () => openingAt });
const orders = [...world.orders.values()].map((order) => toOrder(world, order));
const [running, paid] = orders;
if (!running || !paid) throw new Error('The world has no orders.');

const changed = (change: Partial<Order>): Order => ({ ...running, ...change });
describe('the timeline of an order', () => {
  it('joins a payment with the answer to it and names the unit', () => {
    expect(orderTimeline(paid).map(({ title, tone }) => [title, tone])).toEqual([
      ['Held for you', 'past'],
      ['Card said no', 'error'],
      ['Paid, €68.00', 'done'],
    ]);
    expect(orderTimeline(paid)[1]?.detail).toContain('Not enough money on the card');
    expect(orderTimeline(paid)[2]?.detail).toBe('Card ending 4242. Number 066 is yours.');
  });

  it('says what comes next while the hold runs, and shows a payment that waits for its answer', () => {
    const started = { kind: 'payment_started', card_last4: '3220', decline_code: null } as const;
    const waiting = changed({
      timeline: [...running.timeline, { ...started, at: running.server_time }],
    });
    expect(orderTimeline(waiting).map(({ title, tone }) => [title, tone])).toEqual([
      ['Held for you', 'past'],
      ['Payment sent', 'now'],
      ['Hold ends', 'next'],
    ]);
  });

  it('has words for every kind of step', () => {
    const kinds = [
      'held',
      'extended',
      'payment_started',
      'payment_declined',
      'confirmed',
      'expired',
      'cancelled',
      'drop_cancelled',
      'refund_started',
      'refunded',
    ] as const;
    for (const kind of kinds) {
      const step = { kind, at: running.created_at, card_last4: null, decline_code: null };
      const [entry] = orderTimeline(changed({ status: 'cancelled', timeline: [step] }));
      expect(entry?.title.length).toBeGreaterThan(3);
    }
  });
});
