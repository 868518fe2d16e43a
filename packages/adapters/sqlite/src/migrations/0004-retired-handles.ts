/** Handles of creators who left, as SHA-256: nobody can pose as them, and no row says who they were. */
export const retiredHandles = {
  version: 4,
  name: 'retired handles',
  sql: `
CREATE TABLE retired_handles (
  handle_hash BLOB NOT NULL PRIMARY KEY CHECK (length(handle_hash) = 32)
) STRICT, WITHOUT ROWID;`,
};
