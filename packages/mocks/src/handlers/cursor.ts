/** A position in one list, as text that clients do not understand. */
export function writeCursor(list: string, position: number): string {
  return btoa(`${list}|${position}`);
}

/** The position that a cursor means; null when it belongs to another list or was changed. */
export function readCursor(list: string, cursor: string | undefined): number | null {
  if (cursor === undefined) return 0;
  try {
    const [name, position = ''] = atob(cursor).split('|');
    return name === list && /^\d+$/.test(position) ? Number(position) : null;
  } catch {
    return null;
  }
}
