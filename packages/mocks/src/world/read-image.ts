import { limits } from '@livedrops/contract/limits';

type ImageType = 'image/jpeg' | 'image/png' | 'image/webp' | 'image/avif';

const textAt = (file: Uint8Array, start: number, end: number) =>
  String.fromCharCode(...file.subarray(start, end));

function typeOf(file: Uint8Array): ImageType | null {
  if (file[0] === 0xff && file[1] === 0xd8 && file[2] === 0xff) return 'image/jpeg';
  if (textAt(file, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (textAt(file, 0, 4) === 'RIFF' && textAt(file, 8, 12) === 'WEBP') return 'image/webp';
  if (textAt(file, 4, 8) === 'ftyp' && /^avi[fs]$/.test(textAt(file, 8, 12))) return 'image/avif';
  return null;
}

/** The world decodes nothing: the pixels of a PNG alone are counted, from its head. */
function pixelsOf(file: Uint8Array, type: ImageType): number {
  if (type !== 'image/png' || file.length < 24) return 0;
  const head = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return head.getUint32(16) * head.getUint32(20);
}

/** A picture as the browser shows it, or why it is none. */
export function readImage(
  file: Uint8Array,
): { readonly url: string } | { readonly problem: 'unsupported-image' | 'image-too-large' } {
  const type = typeOf(file);
  if (type === null) return { problem: 'unsupported-image' };
  if (pixelsOf(file, type) > limits.avatarPixelsMax) return { problem: 'image-too-large' };
  return {
    url: `data:${type};base64,${btoa(Array.from(file, (byte) => String.fromCharCode(byte)).join(''))}`,
  };
}
