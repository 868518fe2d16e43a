import type { Creator as ProfileSchema } from '@livedrops/contract/people';
import type { CreatorSummary as CreatorSchema } from '@livedrops/contract/primitives';
import type { CreatorSummary } from '@livedrops/core/catalog/product';
import type { CreatorProfile } from '@livedrops/core/follows/get-creator';
import type { z } from 'zod';
import { toWirePicture } from './to-wire-parts.ts';

/** What every list and page shows of a creator. */
export const toWireCreator = (creator: CreatorSummary): z.input<typeof CreatorSchema> => ({
  creator_id: creator.creatorId,
  handle: creator.handle,
  profile_name: creator.profileName,
  hue: creator.hue,
  avatar: creator.avatar && toWirePicture(creator.avatar),
});

/** A profile as its reader sees it. */
export const toWireProfile = (profile: CreatorProfile): z.input<typeof ProfileSchema> => ({
  ...toWireCreator(profile.creator),
  bio: profile.creator.bio,
  follower_count: profile.followerCount,
  following: profile.following,
  setting: profile.setting,
});
