import type { EventBus } from '@livedrops/core/ports/event-bus';
import type { CommittedEvent } from '@livedrops/core/ports/outbox';
import { brandId } from '@livedrops/core/shared/ids';
import { describe, expect, test } from 'vitest';

export interface EventBusStage {
  readonly bus: EventBus;
  /** What subscribers threw. */
  readonly errors: readonly unknown[];
}

function event(seq: number): CommittedEvent {
  return {
    seq,
    eventId: brandId(`event-${seq}`),
    kind: 'stock.changed',
    dropId: brandId('drop'),
    userId: null,
    occurredAt: seq,
    payload: '{}',
  };
}

/** A subscriber that remembers, with a way to wait until it has heard enough. */
function listen(bus: EventBus) {
  const seqs: number[] = [];
  const stop = bus.subscribe((events) => seqs.push(...events.map(({ seq }) => seq)));
  const heard = (wanted: readonly number[]) =>
    expect.poll(() => seqs, { timeout: 2000 }).toEqual(wanted);
  return { seqs, stop, heard };
}

/** The behaviour of every event bus: at least once, in order, and nobody spoils it for the others. */
export function describeEventBus(name: string, open: () => EventBusStage): void {
  describe(name, () => {
    test('every subscriber hears every event in order', async () => {
      const { bus } = open();
      const [one, two] = [listen(bus), listen(bus)];
      await bus.publish([event(1), event(2)]);
      await bus.publish([event(3)]);
      await one.heard([1, 2, 3]);
      await two.heard([1, 2, 3]);
    });

    test('events keep their order when many are published at once', async () => {
      const { bus } = open();
      const one = listen(bus);
      const wanted = Array.from({ length: 100 }, (_, index) => index + 1);
      await Promise.all(wanted.map((seq) => bus.publish([event(seq)])));
      await one.heard(wanted);
    });

    test('a subscriber that throws is reported and keeps nobody from the events', async () => {
      const { bus, errors } = open();
      const fault = new Error('cannot draw');
      const before = listen(bus);
      bus.subscribe(() => {
        throw fault;
      });
      const after = listen(bus);
      await bus.publish([event(1)]);
      await bus.publish([event(2)]);
      await before.heard([1, 2]);
      await after.heard([1, 2]);
      await expect.poll(() => errors).toEqual([fault, fault]);
    });

    test('a subscriber that stops hears nothing more, and stopping twice is harmless', async () => {
      const { bus } = open();
      const [leaving, staying] = [listen(bus), listen(bus)];
      await bus.publish([event(1)]);
      await leaving.heard([1]);
      leaving.stop();
      leaving.stop();
      await bus.publish([event(2)]);
      await staying.heard([1, 2]);
      expect(leaving.seqs).toEqual([1]);
    });

    test('the same function may subscribe twice, and each stop ends one', async () => {
      const { bus } = open();
      const seqs: number[] = [];
      const listener = (events: readonly CommittedEvent[]) =>
        seqs.push(...events.map(({ seq }) => seq));
      const stop = bus.subscribe(listener);
      bus.subscribe(listener);
      stop();
      await bus.publish([event(1)]);
      await expect.poll(() => seqs).toEqual([1]);
    });

    test('what a subscriber publishes comes after what it was told', async () => {
      const { bus } = open();
      const published: Promise<void>[] = [];
      const stop = bus.subscribe(([first]) => {
        if (first?.seq === 1) published.push(bus.publish([event(2)]));
      });
      const later = listen(bus);
      await bus.publish([event(1)]);
      await later.heard([1, 2]);
      await Promise.all(published);
      stop();
    });

    test('publishing nothing, or to nobody, is fine', async () => {
      const { bus } = open();
      await bus.publish([event(1)]);
      const late = listen(bus);
      await bus.publish([]);
      await bus.publish([event(2)]);
      await late.heard([2]);
    });
  });
}
