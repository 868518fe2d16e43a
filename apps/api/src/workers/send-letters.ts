import type { Clock } from '@livedrops/core/ports/clock';
import type { DeliveryQueue } from '@livedrops/core/ports/delivery-queue';
import type { AccountStore } from '../accounts/account-store.ts';
import { moveLetters } from '../accounts/move-letters.ts';
import { type Loop, startLoop, type WorkerLog } from './start-loop.ts';

/** The account library stays unloaded for as long after a start, unless somebody signs in. */
const firstAfterMs = 2_000;

interface SendLettersOptions {
  readonly accountStore: Pick<AccountStore, 'open'>;
  readonly queue: Pick<DeliveryQueue, 'enqueue'>;
  readonly clock: Clock;
  /** Calls the listener when letters may wait. */
  readonly onLetter: (listener: () => void) => void;
}

/** Moves letters about accounts into the queue of deliveries as they are written, and those that a crash left behind. */
export function startSendLetters(options: SendLettersOptions, log: WorkerLog): Loop {
  const { accountStore, queue, clock, onLetter } = options;
  const firstAt = clock.now() + firstAfterMs;
  let asked = false;
  const loop = startLoop({
    name: 'send-letters',
    clock,
    log,
    pauseMsMin: 20,
    pauseMsMax: 5_000,
    run: async () => {
      if (!asked && clock.now() < firstAt) return firstAt;
      while ((await moveLetters(accountStore, queue)) > 0);
      return null;
    },
  });
  onLetter(() => {
    asked = true;
    loop.wake();
  });
  return loop;
}
