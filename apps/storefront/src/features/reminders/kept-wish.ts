const key = 'livedrops.remind';

/** A guest's wish to be told of a drop, kept in this tab until they have signed in. */
export const keptWish = {
  put(dropId: string): void {
    try {
      sessionStorage.setItem(key, dropId);
    } catch {
      // Without a store the wish is made again by hand.
    }
  },
  /** True once, for the drop that was wished for. */
  take(dropId: string): boolean {
    try {
      if (sessionStorage.getItem(key) !== dropId) return false;
      sessionStorage.removeItem(key);
      return true;
    } catch {
      return false;
    }
  },
};
