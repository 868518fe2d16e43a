import { demoShopper } from '../world/create-world.ts';
import { mockId } from '../world/mock-ids.ts';
import type { OperationCase } from './operation-case.ts';

const nowhere = mockId('drop', 0xffff);
const ondo = mockId('creator', 1);
const shopper = demoShopper.userId;

/** Profiles and follows. */
export const peopleCases = {
  getCreator: [
    { gives: 200, path: `/creators/${ondo}` },
    { gives: 'creator-not-found', path: `/creators/${nowhere}` },
  ],
  listFollowers: [
    { gives: 200, as: 'creator', path: `/creators/${ondo}/followers` },
    { gives: 'not-allowed', path: `/creators/${ondo}/followers` },
    { gives: 'cursor-invalid', as: 'creator', path: `/creators/${ondo}/followers?cursor=nonsense` },
  ],
  listFollowing: [
    { gives: 200, path: `/users/${shopper}/following` },
    { gives: 'not-allowed', as: 'creator', path: `/users/${shopper}/following` },
    { gives: 'cursor-invalid', path: `/users/${shopper}/following?cursor=nonsense` },
  ],
  followCreator: [
    { gives: 204, path: `/users/${shopper}/follow/${ondo}` },
    { gives: 'not-allowed', as: 'creator', path: `/users/${shopper}/follow/${ondo}` },
    { gives: 'creator-not-found', path: `/users/${shopper}/follow/${nowhere}` },
    { gives: 'cannot-follow-self', as: 'creator', path: `/users/${ondo}/follow/${ondo}` },
  ],
  unfollowCreator: [
    { gives: 204, path: `/users/${shopper}/follow/${ondo}` },
    { gives: 'not-allowed', as: 'creator', path: `/users/${shopper}/follow/${ondo}` },
    { gives: 'creator-not-found', path: `/users/${shopper}/follow/${nowhere}` },
  ],
} satisfies Record<string, readonly OperationCase[]>;
