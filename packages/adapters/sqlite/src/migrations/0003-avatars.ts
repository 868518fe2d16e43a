/** The picture of a creator, as JSON; null: initials stand in its place. */
export const avatars = {
  version: 3,
  name: 'avatars',
  sql: 'ALTER TABLE creators ADD COLUMN avatar TEXT;',
};
