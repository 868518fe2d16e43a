import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFakeClock } from '@livedrops/port-suites/fake-clock';
import { createFakeIds } from '@livedrops/port-suites/fake-ids';
import { describeFanOuts } from '@livedrops/port-suites/fan-outs.suite';
import { type Deliveries, openDeliveries } from './open-deliveries.ts';

describeFanOuts('fan-outs on SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'livedrops-fan-outs-'));
  const clock = createFakeClock();
  const opened: Deliveries[] = [];
  const open = () => {
    const file = join(folder, 'deliveries.db');
    const deliveries = openDeliveries({ file, clock, ids: createFakeIds() });
    opened.push(deliveries);
    return deliveries.fanOuts;
  };
  return {
    fanOuts: open(),
    clock,
    // The old connection is left open, as a killed process leaves it.
    afterKill: open,
    async close() {
      for (const each of opened) each.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
});
