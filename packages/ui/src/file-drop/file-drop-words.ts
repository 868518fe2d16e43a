import type { PictureLimits, PictureRefusal } from './check-picture.ts';

/** What the field says by itself: on the screen, as names of its buttons, and aloud. */
export interface FileDropWords {
  readonly choose: string;
  readonly drop: string;
  /** Said before anything is chosen. */
  readonly limits: (limits: PictureLimits) => string;
  /** Why a file was not taken, and what would be. */
  readonly refusal: (refusal: PictureRefusal, limits: PictureLimits) => string;
  /** What happened to the files just given, for a screen reader. */
  readonly result: (taken: number, refused: number) => string;
  readonly sending: (name: string) => string;
  readonly retry: string;
  readonly retryOf: (name: string) => string;
  readonly removeOf: (name: string) => string;
}

const megabytes = (bytes: number) => `${Math.round(bytes / 100_000) / 10} MB`;

const typeName = (type: string) => (type.split('/').at(-1) ?? type).toUpperCase();

function sayLimits(limits: PictureLimits): string {
  const { types, maxBytes, minSidePixels, maxCount } = limits;
  const kinds = types.map(typeName).join(', ');
  const [each, inAll] = maxCount === 1 ? ['', ''] : [' each', `, ${maxCount} in all`];
  return `${kinds}. Up to ${megabytes(maxBytes)}${each}, at least ${minSidePixels} pixels on the shorter side${inAll}.`;
}

function sayRefusal(refusal: PictureRefusal, limits: PictureLimits): string {
  const reasons: Record<PictureRefusal, string> = {
    type: `Not one of ${limits.types.map(typeName).join(', ')}`,
    bytes: `Larger than ${megabytes(limits.maxBytes)}`,
    unreadable: 'Cannot be read as a picture',
    pixels: `Smaller than ${limits.minSidePixels} pixels`,
    count: `There are ${limits.maxCount} already`,
  };
  return reasons[refusal];
}

function sayResult(taken: number, refused: number): string {
  const added = taken === 1 ? '1 picture added' : `${taken} pictures added`;
  return refused === 0 ? added : `${added}, ${refused} not taken`;
}

export const englishWords: FileDropWords = {
  choose: 'Choose pictures',
  drop: 'or drop or paste them here',
  limits: sayLimits,
  refusal: sayRefusal,
  result: sayResult,
  sending: (name) => `Sending ${name}`,
  retry: 'Send again',
  retryOf: (name) => `Send again, ${name}`,
  removeOf: (name) => `Remove ${name}`,
};
