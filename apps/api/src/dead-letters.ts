import type { DeliveryQueue, ParkedDelivery } from '@livedrops/core/ports/delivery-queue';
import { brandId, type DeliveryId } from '@livedrops/core/shared/ids';

const pageSize = 500;

interface Run {
  readonly queue: Pick<DeliveryQueue, 'listParked' | 'replayParked' | 'dropParked'>;
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** Looks at what could not be told and says what becomes of it. @returns The exit code. */
export async function runDeadLetters(run: Run, args: readonly string[]): Promise<number> {
  const [action = 'list', id, ...rest] = args;
  if (action === 'list' && id === undefined) return list(run);
  if ((action === 'replay' || action === 'drop') && id !== undefined && rest.length === 0) {
    return decide(run, action, id);
  }
  run.complain(
    'Say dead-letters list, dead-letters replay <id|all> or dead-letters drop <id|all>.\n',
  );
  return 2;
}

async function* parked({ queue }: Run): AsyncGenerator<ParkedDelivery> {
  let after: DeliveryId | null = null;
  for (;;) {
    const page: readonly ParkedDelivery[] = await queue.listParked({ after, limit: pageSize });
    yield* page;
    after = page.at(-1)?.deliveryId ?? null;
    if (page.length < pageSize) return;
  }
}

/** Neither addresses nor contents: only whose, of what kind and why not. */
async function list(run: Run): Promise<number> {
  let count = 0;
  for await (const { deliveryId, channel, kind, userId, tries, reason, parkedAt } of parked(run)) {
    count += 1;
    const since = new Date(parkedAt).toISOString();
    run.say([deliveryId, since, channel, kind, userId, `${tries} tries`, reason].join('\t'));
    run.say('\n');
  }
  run.say(count === 0 ? 'Nothing is parked.\n' : `${count} parked.\n`);
  return 0;
}

async function decide(run: Run, action: 'replay' | 'drop', id: string): Promise<number> {
  const { queue } = run;
  const act = (deliveryId: DeliveryId) =>
    action === 'replay' ? queue.replayParked(deliveryId) : queue.dropParked(deliveryId);
  const done = action === 'replay' ? 'due again' : 'given up';
  if (id === 'all') {
    let count = 0;
    for await (const { deliveryId } of parked(run)) if (await act(deliveryId)) count += 1;
    run.say(`${count} ${done}.\n`);
    return 0;
  }
  if (/^\d{1,15}$/.test(id) && (await act(brandId<DeliveryId>(id)))) {
    run.say(`${id} is ${done}.\n`);
    return 0;
  }
  run.complain(`Nothing is parked as ${id}. See them with: livedrops dead-letters list\n`);
  return 1;
}
