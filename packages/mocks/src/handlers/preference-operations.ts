import { creatorSettingOf, preferencesOf } from '../world/read-inbox.ts';
import type { Operation } from './operation.ts';

export const getNotificationPreferences: Operation<'getNotificationPreferences'> = ({
  world,
  userId,
}) => ({ status: 200, body: preferencesOf(world, userId) });

export const putNotificationPreferences: Operation<'putNotificationPreferences'> = ({
  world,
  body,
  userId,
}) => {
  world.inbox.preferences.set(userId, body);
  return { status: 200, body };
};

export const putCreatorSetting: Operation<'putCreatorSetting'> = ({
  world,
  params,
  body,
  userId,
}) => {
  if (!world.creators.has(params.id)) return { problem: 'creator-not-found' };
  const own = world.inbox.creatorSettings.get(userId) ?? new Map();
  world.inbox.creatorSettings.set(userId, own.set(params.id, body.setting));
  return { status: 200, body: { setting: creatorSettingOf(world, userId, params.id) } };
};
