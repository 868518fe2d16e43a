import type { Follow } from '@livedrops/core/ports/follow-graph';
import { brandId, type CreatorId } from '@livedrops/core/shared/ids';
import { type CreatorHandle, demoCreators } from './catalogue/creators.ts';
import { demoId } from './demo-ids.ts';
import { demoShopper } from './demo-users.ts';

/** How many strangers follow each creator of the demo. */
const fans: Readonly<Record<CreatorHandle, number>> = {
  ondo: 18_203,
  harbourkiosk: 1_902,
  keyorder: 2_417,
  brume: 3_088,
  tumbleworks: 640,
  wicklathe: 402,
  lowroom: 731,
  paperferry: 512,
  nettleloop: 268,
  slowacre: 187,
  kestrelrow: 96,
};

/** Whom the demo's shopper follows. */
const followedByShopper: readonly CreatorHandle[] = ['ondo', 'brume', 'harbourkiosk'];

const dayMs = 24 * 60 * 60 * 1000;
const oldestDays = 400;

const creatorIdOf = (index: number) => brandId<CreatorId>(demoId('creator', index));

/** Everybody's follows up to `now`: a crowd of strangers, the same in every seed, and the shopper's own. */
export function planFollows(now: number): readonly Follow[] {
  return demoCreators.flatMap(({ handle }, index) => {
    const creatorId = creatorIdOf(index);
    const stepMs = Math.floor((oldestDays * dayMs) / (fans[handle] + 1));
    const strangers = Array.from({ length: fans[handle] }, (_, fan) => ({
      followerId: demoId<Follow['followerId']>('fan', fan),
      creatorId,
      followedAt: now - (fan + 1) * stepMs,
    }));
    const shopper = { followerId: demoShopper.userId, creatorId, followedAt: now - dayMs };
    return followedByShopper.includes(handle) ? [...strangers, shopper] : strangers;
  });
}
