import { refuse } from '@livedrops/core/shared/refusal';
import type { Metadata, Sharp } from 'sharp';
import { type ImageKind, sniffImage } from './sniff-image.ts';

export interface MadeSize {
  readonly width: number;
  readonly extension: 'webp' | 'avif';
  readonly bytes: Buffer;
}

export interface SizeOptions {
  /** Of the squares that are made. */
  readonly widths: readonly number[];
  /** More are not decoded. */
  readonly pixelsMax: number;
}

/** What the decoder calls each kind; AVIF comes in a HEIF box. */
const formatOf: Record<ImageKind, string> = {
  jpeg: 'jpeg',
  png: 'png',
  webp: 'webp',
  avif: 'heif',
};
/** No picture of a person needs a side longer than this, and no decoder should have to reserve a row of it. */
const sidePixelsMax = 16_383;

/**
 * The middle square of a picture in our sizes. The bytes decide what it is, its pixels are counted before any is decoded, and
 * nothing but pixels goes over: no place, no camera, no second file behind the first.
 */
export async function makeSizes(file: Uint8Array, { widths, pixelsMax }: SizeOptions) {
  const kind = sniffImage(file);
  if (kind === null) return refuse('image.unsupported');
  const { default: sharp } = await import('sharp');
  // One thread for each picture: the cores belong to those who buy.
  sharp.concurrency(1);
  sharp.cache(false);
  // Without the limit, so that a picture too large is told from one that cannot be read; a head is all that is read.
  const head = await sharp(file, { limitInputPixels: false, pages: 1 })
    .metadata()
    .catch(() => null);
  if (head === null || head.format !== formatOf[kind]) return refuse('image.unsupported');
  if (!fits(head, pixelsMax)) return refuse('image.too_large');
  try {
    const picture = sharp(file, {
      limitInputPixels: pixelsMax,
      failOn: 'error',
      pages: 1,
    });
    return { ok: true as const, sizes: await encode(picture, widths) };
  } catch {
    // Cut off, or broken on purpose: a decoder's complaint is about the file, whatever it says.
    return refuse('image.unsupported');
  }
}

const fits = ({ width, height }: Metadata, pixelsMax: number) =>
  width * height <= pixelsMax && Math.max(width, height) <= sidePixelsMax;

async function encode(image: Sharp, widths: readonly number[]): Promise<readonly MadeSize[]> {
  const side = Math.max(...widths);
  // Decoded once; the rest is made of the small square.
  const { data, info } = await image
    .autoOrient()
    .resize(side, side, { fit: 'cover', position: 'centre' })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { default: sharp } = await import('sharp');
  const { width, height, channels } = info;
  const square = () => sharp(data, { raw: { width, height, channels } });
  const sizes: MadeSize[] = [];
  for (const wanted of widths) {
    const resized = () => square().resize(wanted, wanted);
    sizes.push(
      { width: wanted, extension: 'webp', bytes: await resized().webp({ quality: 82 }).toBuffer() },
      {
        width: wanted,
        extension: 'avif',
        bytes: await resized().avif({ quality: 60, effort: 2 }).toBuffer(),
      },
    );
  }
  return sizes;
}
