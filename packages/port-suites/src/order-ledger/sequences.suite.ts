import fc from 'fast-check';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { OpenShop } from '../shop-stage.ts';
import { ShopWorld } from '../shop-world.ts';
import { type Real, sequenceCommands } from './sequence-commands.ts';
import type { Model } from './sequence-model.ts';

export function describeSequences(open: OpenShop): void {
  describe('any sequence of moves', () => {
    let world: ShopWorld;
    beforeAll(async () => {
      world = new ShopWorld(await open());
    });
    afterAll(async () => world.stage.close());

    test('answers as a model of the rules does, and the numbers agree after every single step', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.commands(sequenceCommands, { maxCommands: 40, size: 'max' }),
          fc.record({
            stock: fc.integer({ min: 1, max: 6 }),
            limit: fc.integer({ min: 1, max: 4 }),
          }),
          async (commands, { stock, limit }) => {
            // Holds of the run before are not this run's to sweep.
            world.stage.clock.advance(3 * world.stage.holdTtlMs);
            await world.expire();
            const drop = await world.drop({ stock: [stock], limit });
            const buyers = [world.buyer(), world.buyer(), world.buyer()];
            const model: Model = {
              stock,
              limit,
              endAt: drop.endAt,
              holdTtlMs: world.stage.holdTtlMs,
              cancelled: false,
              orders: [],
            };
            const real: Real = { world, drop, buyers, orders: [], payments: [] };
            await fc.asyncModelRun(() => ({ model, real }), commands);
          },
        ),
        { numRuns: 40 },
      );
    });
  });
}
