import type { Creator } from '../api/wire.ts';

/** What an Avatar shows of a creator. */
export const toAvatar = ({
  profile_name,
  hue,
  avatar,
}: Pick<Creator, 'profile_name' | 'hue' | 'avatar'>) => ({
  name: profile_name,
  hue,
  picture: avatar,
});
