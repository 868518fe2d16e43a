import type { Picture } from '@livedrops/core/catalog/product';

/**
 * Pictures as they are stored.
 * Guarantee: only `writePictures` has made the column's text, from values that the contract had checked.
 */
export function readPictures(text: string): readonly Picture[] {
  return JSON.parse(text) as readonly Picture[];
}

export function writePictures(pictures: readonly Picture[]): string {
  return JSON.stringify(pictures);
}

/** One picture as it is stored, with the same guarantee. */
export function readPicture(text: string | null): Picture | null {
  return text === null ? null : (JSON.parse(text) as Picture);
}

export const writePicture = (picture: Picture | null): string | null =>
  picture && JSON.stringify(picture);
