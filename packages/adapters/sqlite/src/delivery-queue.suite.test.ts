import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deliveryChunkMax } from '@livedrops/core/ports/delivery-queue';
import { brandId, type UserId } from '@livedrops/core/shared/ids';
import {
  type DeliveryQueueStage,
  describeDeliveryQueue,
} from '@livedrops/port-suites/delivery-queue.suite';
import { createFakeClock } from '@livedrops/port-suites/fake-clock';
import { createFakeIds } from '@livedrops/port-suites/fake-ids';
import { expect, test } from 'vitest';
import { writeRowsMax } from './delivery-queue.ts';
import { type Deliveries, openDeliveries } from './open-deliveries.ts';

interface Stage extends DeliveryQueueStage {
  readonly statements: string[];
}

async function openStage(): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'livedrops-deliveries-'));
  const clock = createFakeClock();
  const ids = createFakeIds();
  const statements: string[] = [];
  const opened: Deliveries[] = [];
  const open = () => {
    const file = join(folder, 'deliveries.db');
    const deliveries = openDeliveries({
      file,
      clock,
      ids,
      // A machine that is busy writes fewer at a time.
      elapsedMs: () => 0,
      onStatement: (sql) => statements.push(sql),
    });
    opened.push(deliveries);
    return deliveries.queue;
  };
  return {
    queue: open(),
    clock,
    statements,
    beside: open,
    // The old connection is left open, as a killed process leaves it.
    afterKill: open,
    async close() {
      for (const each of opened) each.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

describeDeliveryQueue('the delivery queue on SQLite', openStage);

test('no transaction writes more rows than its bound, and a look in vain takes no lock', async () => {
  const stage = await openStage();
  const { queue, clock, statements } = stage;
  const chunk = Array.from({ length: deliveryChunkMax }, (_, index) => ({
    userId: brandId<UserId>(`user-${index}`),
    factId: 'drop.started 1',
    channel: 'push' as const,
    kind: 'drop.started' as const,
    payload: '{}',
    dueAt: clock.now(),
  }));
  statements.length = 0;
  await queue.enqueue(chunk);
  const transactions = statements.join('\n').split('COMMIT').slice(0, -1);
  const rows = transactions.map((text) => text.split('INSERT INTO deliveries').length - 1);
  expect(rows).toEqual(Array.from({ length: 10 }, () => writeRowsMax));
  const wish = { channel: 'push', limit: deliveryChunkMax, leaseMs: 1_000 } as const;
  expect(await queue.claim(wish)).toHaveLength(writeRowsMax);

  statements.length = 0;
  expect(await queue.claim({ ...wish, channel: 'mail' })).toEqual([]);
  expect(statements.join('\n')).not.toMatch(/BEGIN|UPDATE|INSERT/);
  await stage.close();
});
