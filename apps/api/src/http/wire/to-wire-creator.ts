import type { CreatorSummary as CreatorSchema } from '@livedrops/contract/primitives';
import type { CreatorSummary } from '@livedrops/core/catalog/product';
import type { z } from 'zod';

/** What every list and page shows of a creator. */
export const toWireCreator = (creator: CreatorSummary): z.input<typeof CreatorSchema> => ({
  creator_id: creator.creatorId,
  handle: creator.handle,
  profile_name: creator.profileName,
  hue: creator.hue,
});
