export const limits = {
  /** Counts go no further: "so many or more". */
  countMax: 100,
  /** Rows that one transaction deletes, so that it holds the lock for a moment alone. */
  forgottenRowsMax: 100,
};
