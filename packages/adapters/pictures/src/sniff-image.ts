export type ImageKind = 'jpeg' | 'png' | 'webp' | 'avif';

const ascii = (file: Uint8Array, start: number, end: number) =>
  Buffer.from(file.buffer, file.byteOffset, file.byteLength).toString('latin1', start, end);

/** What a file is by its first bytes; what somebody calls it does not count. Null: nothing that is taken. */
export function sniffImage(file: Uint8Array): ImageKind | null {
  if (ascii(file, 0, 3) === '\xff\xd8\xff') return 'jpeg';
  if (ascii(file, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (ascii(file, 0, 4) === 'RIFF' && ascii(file, 8, 12) === 'WEBP') return 'webp';
  if (ascii(file, 4, 8) === 'ftyp' && isAvif(file)) return 'avif';
  return null;
}

/** The brand may stand first or among those that the file is compatible with. */
function isAvif(file: Uint8Array): boolean {
  const boxEnd = Math.min(file.length, Buffer.from(file.subarray(0, 4)).readUInt32BE(0), 128);
  const brands = [ascii(file, 8, 12)];
  for (let at = 16; at + 4 <= boxEnd; at += 4) brands.push(ascii(file, at, at + 4));
  return brands.includes('avif') || brands.includes('avis');
}
