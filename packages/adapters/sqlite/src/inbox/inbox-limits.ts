export const limits = {
  /** Counts go no further: "so many or more". */
  countMax: 100,
  /** Rows that one transaction deletes, so that it holds the lock for a moment alone. */
  forgottenRowsMax: 100,
  /** Single entries that one person keeps as read; what is older than the latest so many is read too. */
  readOnesMax: 1_000,
};
