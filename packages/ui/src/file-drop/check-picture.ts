/** What a picture may be. */
export interface PictureLimits {
  /** MIME types: `image/jpeg`. */
  readonly types: readonly string[];
  readonly maxBytes: number;
  /** The shorter side, in pixels of the picture. */
  readonly minSidePixels: number;
  /** How many pictures there may be in all. */
  readonly maxCount: number;
}

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Why a file is not taken. */
export type PictureRefusal = 'type' | 'bytes' | 'unreadable' | 'pixels' | 'count';

/** Reads how many pixels a picture has; null when it cannot be read as one. */
async function readPictureSize(file: File): Promise<PictureSize | null> {
  try {
    const bitmap = await createImageBitmap(file);
    const size = { width: bitmap.width, height: bitmap.height };
    bitmap.close();
    return size;
  } catch {
    return null;
  }
}

/** Why a file cannot be taken; null when it can. The cheap questions come first. */
export async function checkPicture(
  file: File,
  limits: PictureLimits,
  readSize: (file: File) => Promise<PictureSize | null> = readPictureSize,
): Promise<PictureRefusal | null> {
  if (!limits.types.includes(file.type)) return 'type';
  if (file.size > limits.maxBytes) return 'bytes';
  const size = await readSize(file);
  if (size === null) return 'unreadable';
  return Math.min(size.width, size.height) < limits.minSidePixels ? 'pixels' : null;
}
