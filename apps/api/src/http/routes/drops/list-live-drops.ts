import type { Endpoints } from '@livedrops/contract/endpoints';
import { answerPremade } from '../../reads/answer-premade.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';

export function createListLiveDrops({
  ctx,
  reads,
}: RouteContext): Handler<Endpoints['listLiveDrops']> {
  return ({ request }) => answerPremade(reads.drops.listLive(), request, ctx.clock.now());
}
