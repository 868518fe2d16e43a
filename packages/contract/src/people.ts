import { z } from '@hono/zod-openapi';
import { CreatorSetting } from './notification-preferences.ts';
import { CreatorSummary, Id, Instant } from './primitives.ts';

export const Creator = z
  .object({
    ...CreatorSummary.shape,
    bio: z.string(),
    follower_count: z.int().openapi({ description: 'Exact.' }),
    following: z.boolean().openapi({ description: 'Whether you follow; false for a guest.' }),
    setting: z.union([CreatorSetting, z.null()]).openapi({
      description: 'What you hear of them, followed or not; null for a guest.',
    }),
  })
  .openapi('Creator');

export const FollowParams = z.object({
  id: Id.openapi({ description: 'You.' }),
  creatorId: Id,
});

const next_cursor = z.string().nullable();

/** Whom somebody follows. */
export const FollowingPage = z
  .object({
    items: z.array(
      z.object({ creator: CreatorSummary, followed_at: Instant, setting: CreatorSetting }),
    ),
    next_cursor,
  })
  .openapi('FollowingPage');

/** Who follows a creator; names are not given away. */
export const FollowerPage = z
  .object({
    items: z.array(z.object({ user_id: Id, followed_at: Instant })),
    next_cursor,
  })
  .openapi('FollowerPage');
