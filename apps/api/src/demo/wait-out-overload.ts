import { setTimeout as sleep } from 'node:timers/promises';
import type { SeedingContext } from './play-world.ts';

type Answer = { readonly ok: true } | { readonly ok: false; readonly code: string };

/** The same shop, but a write that finds the queue full is sent again: a slow disk makes a slow seed, not a broken one. */
export function waitOutOverload(ctx: SeedingContext): SeedingContext {
  const { ledger, drops, catalog } = ctx;
  return {
    ...ctx,
    ledger: {
      ...ledger,
      place: patient(async (command) => ledger.place(command)),
      cancel: patient(async (order) => ledger.cancel(order)),
      startPayment: patient(async (command) => ledger.startPayment(command)),
      settlePayment: patient(async (command) => ledger.settlePayment(command)),
      expireDue: patient(async (limit) => ledger.expireDue(limit)),
    },
    drops: {
      ...drops,
      create: patient(async (drop) => drops.create(drop)),
      announceDue: patient(async () => drops.announceDue()),
    },
    catalog: {
      ...catalog,
      createProduct: patient(async (product) => catalog.createProduct(product)),
      putCreator: patient(async (creator) => catalog.putCreator(creator)),
    },
  };
}

const pauseMs = 50;

function patient<Args extends readonly unknown[], Result extends Answer>(
  write: (...args: Args) => Promise<Result>,
): (...args: Args) => Promise<Result> {
  return async (...args) => {
    let answer = await write(...args);
    while (!answer.ok && answer.code === 'ledger.overloaded') {
      await sleep(pauseMs);
      answer = await write(...args);
    }
    return answer;
  };
}
