import type { Endpoints } from '@livedrops/contract/endpoints';
import { saveCreatorSetting } from '@livedrops/core/notifications/save-creator-setting';
import { brandId } from '@livedrops/core/shared/ids';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';

export function createPutCreatorSetting({
  ctx,
}: RouteContext): Handler<Endpoints['putCreatorSetting']> {
  return async ({ actor, params, body }) => {
    const creatorId = brandId<Parameters<typeof saveCreatorSetting>[1]['creatorId']>(params.id);
    const saved = await saveCreatorSetting(ctx, { actor, creatorId, setting: body.setting });
    return saved.ok ? { status: 200, body } : problemOf(saved);
  };
}
