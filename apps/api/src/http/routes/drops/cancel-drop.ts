import type { Endpoints } from '@livedrops/contract/endpoints';
import { cancelDrop } from '@livedrops/core/drops/cancel-drop';
import { brandId } from '@livedrops/core/shared/ids';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { toWireDrop } from '../../wire/to-wire-drop.ts';
import { answerDrop } from './answer-drop.ts';

export function createCancelDrop({ ctx }: RouteContext): Handler<Endpoints['cancelDrop']> {
  return async ({ actor, params }) => {
    const result = await cancelDrop(ctx, { actor, dropId: brandId(params.id) });
    if (!result.ok) return problemOf(result);
    return answerDrop(200, toWireDrop(result.drop, ctx.clock.now()));
  };
}
