import type { PictureLimits, PictureRefusal } from './check-picture.ts';

const megabytes = (bytes: number) => `${Math.round(bytes / 100_000) / 10} MB`;

const typeName = (type: string) => (type.split('/').at(-1) ?? type).toUpperCase();

/** What is said before anything is chosen. */
export function sayLimits(limits: PictureLimits): string {
  const { types, maxBytes, minSidePixels, maxCount } = limits;
  const kinds = types.map(typeName).join(', ');
  const [each, inAll] = maxCount === 1 ? ['', ''] : [' each', `, ${maxCount} in all`];
  return `${kinds}. Up to ${megabytes(maxBytes)}${each}, at least ${minSidePixels} pixels on the shorter side${inAll}.`;
}

/** Why a file was not taken, and what would be. */
export function sayPictureRefusal(refusal: PictureRefusal, limits: PictureLimits): string {
  const reasons: Record<PictureRefusal, string> = {
    type: `Not one of ${limits.types.map(typeName).join(', ')}`,
    bytes: `Larger than ${megabytes(limits.maxBytes)}`,
    unreadable: 'Cannot be read as a picture',
    pixels: `Smaller than ${limits.minSidePixels} pixels`,
    count: `There are ${limits.maxCount} already`,
  };
  return reasons[refusal];
}

/** What happened to the files just given, for a screen reader. */
export function sayResult(taken: number, refused: number): string {
  const added = taken === 1 ? '1 picture added' : `${taken} pictures added`;
  return refused === 0 ? added : `${added}, ${refused} not taken`;
}
