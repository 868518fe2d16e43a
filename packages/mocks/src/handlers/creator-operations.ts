import { avatarWidths } from '@livedrops/contract/creators';
import { profileOf } from '../world/profile-of.ts';
import { readImage } from '../world/read-image.ts';
import type { CreatorSummary } from '../world/wire.ts';
import { mustHave, type World } from '../world/world.ts';
import type { Operation } from './operation.ts';

const keptHandles = new Set(['admin', 'livedrops', 'support']);

function mustBeProfile(world: World, creatorId: string) {
  const profile = profileOf(world, creatorId, creatorId);
  if (!profile) throw new Error(`The mocked world has no creator ${creatorId}.`);
  return profile;
}

const isTaken = (world: World, handle: string) =>
  keptHandles.has(handle) ||
  [...world.creators.values()].some((creator) => creator.handle === handle);

export const becomeCreator: Operation<'becomeCreator'> = ({ world, body, userId }) => {
  const { bio, ...names } = body;
  const known = world.creators.get(userId);
  if (known) {
    if (known.handle !== body.handle) return { problem: 'already-creator' };
    return { status: 200, body: mustBeProfile(world, userId) };
  }
  if (isTaken(world, body.handle)) return { problem: 'handle-taken' };
  world.creators.set(userId, { creator_id: userId, avatar: null, ...names });
  world.bios.set(userId, bio);
  world.users.set(userId, { ...mustHave(world.users, userId), role: 'creator' });
  return {
    status: 201,
    headers: { Location: `/creators/${userId}` },
    body: mustBeProfile(world, userId),
  };
};

/** Changes the own profile; null for another's. */
function change(
  { world, userId, params }: { world: World; userId: string; params: { id: string } },
  fields: Partial<CreatorSummary>,
) {
  const known = world.creators.get(userId);
  if (!known || params.id !== userId) return null;
  world.creators.set(userId, { ...known, ...fields });
  return mustBeProfile(world, userId);
}

export const updateCreator: Operation<'updateCreator'> = (call) => {
  const { bio, profile_name, hue } = call.body;
  const body = change(call, {
    ...(profile_name !== undefined && { profile_name }),
    ...(hue !== undefined && { hue }),
  });
  if (!body) return { problem: 'not-allowed' };
  if (bio !== undefined) call.world.bios.set(call.userId, bio);
  return { status: 200, body: { ...body, bio: bio ?? body.bio } };
};

export const putAvatar: Operation<'putAvatar'> = (call) => {
  if (!change(call, {})) return { problem: 'not-allowed' };
  const read = readImage(call.file);
  if ('problem' in read) return { problem: read.problem };
  const side = Math.max(...avatarWidths);
  const avatar = { url: read.url, alt: '', width: side, height: side, widths: [...avatarWidths] };
  const body = change(call, { avatar });
  return body ? { status: 200, body } : { problem: 'not-allowed' };
};

export const removeAvatar: Operation<'removeAvatar'> = (call) => {
  const body = change(call, { avatar: null });
  return body ? { status: 200, body } : { problem: 'not-allowed' };
};

/** Pictures of the world stand in their addresses; there are no files of them. */
export const getAvatar: Operation<'getAvatar'> = () => ({ problem: 'not-found' });
