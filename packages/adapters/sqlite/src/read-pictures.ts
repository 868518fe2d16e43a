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
