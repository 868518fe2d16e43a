import type { Endpoints } from '@livedrops/contract/endpoints';
import { createBoundedQueue } from '@livedrops/core/shared/bounded-queue';
import { writeExport } from '../../../leaving/write-export.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { toInstant } from '../../wire/instant.ts';

/** A whole export lies in memory until it is sent. */
const bounds = { atOnceMax: 2, waitingMax: 8 };
const busy = { problem: 'overloaded', facts: { retryAfterMs: 2_000 } } as const;
const headers = {
  'content-type': 'application/json',
  'content-disposition': 'attachment; filename="livedrops-export.json"',
  'cache-control': 'no-store',
};

export function createExportAccount({
  ctx,
  exporters,
}: RouteContext): Handler<Endpoints['exportAccount']> {
  const queue = createBoundedQueue(bounds);
  return async ({ actor }) => {
    const head = { exported_at: toInstant(ctx.clock.now()) };
    const text = await queue.run(() => writeExport(exporters, actor.userId, head));
    return text === null ? busy : { status: 200, premade: text, headers };
  };
}
