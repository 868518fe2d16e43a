import type { Endpoints } from '@livedrops/contract/endpoints';
import { brandId, type CreatorId } from '@livedrops/core/shared/ids';
import { answerPremade } from '../../reads/answer-premade.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';

export function createListDrops({ ctx, reads }: RouteContext): Handler<Endpoints['listDrops']> {
  return ({ query, request }) => {
    const { phase, limit, creator_id: creator, cursor } = query;
    const creatorId = creator === undefined ? undefined : brandId<CreatorId>(creator);
    const premade = reads.dropPages({ phase, limit, creatorId, cursor });
    if (premade === null) return { problem: 'cursor-invalid' };
    return answerPremade(premade, request, ctx.clock.now());
  };
}
