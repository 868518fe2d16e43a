import type { Endpoints } from '@livedrops/contract/endpoints';
import { getDrop } from '@livedrops/core/drops/get-drop';
import { brandId } from '@livedrops/core/shared/ids';
import { problemOf } from '../../problem.ts';
import { answerPremade } from '../../reads/answer-premade.ts';
import type { Call, Handler, Reply } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { toWireDrop } from '../../wire/to-wire-drop.ts';
import { answerDrop } from './answer-drop.ts';

type Endpoint = Endpoints['getDrop'];

/** Public drops from bytes that are there already; what is not public is looked up for its creator alone. */
export function createGetDrop({ ctx, reads }: RouteContext): Handler<Endpoint> {
  return (call) => {
    const premade = reads.drops.find(brandId(call.params.id));
    if (!premade) return findOwn(call);
    return answerPremade(premade, call.request, ctx.clock.now());
  };

  async function findOwn({ params, request }: Call<Endpoint>): Promise<Reply<Endpoint>> {
    const actor = await request.findSession();
    const result = getDrop(ctx, { actor, dropId: brandId(params.id) });
    if (!result.ok) return problemOf(result);
    return answerDrop(200, toWireDrop(result.drop, ctx.clock.now()));
  }
}
