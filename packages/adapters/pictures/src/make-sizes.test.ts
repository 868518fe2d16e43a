import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { makeSizes } from './make-sizes.ts';

const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#c0562f' } });
const options = { widths: [96, 240], pixelsMax: 24_000_000 };
const small = photo(320, 200);

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A PNG of any size in a few bytes: what it unpacks to is what a bomb is made of. */
function png(width: number, height: number, pixels: Buffer = Buffer.alloc(0)): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

async function sizesOf(file: Uint8Array) {
  const made = await makeSizes(file, options);
  if (!made.ok) throw new Error(made.code);
  return made.sizes;
}
const refusalOf = async (file: Uint8Array) => {
  const made = await makeSizes(file, options);
  return made.ok ? null : made.code;
};

describe('a picture', () => {
  test.each([
    ['JPEG', () => small.clone().jpeg()],
    ['PNG', () => small.clone().png()],
    ['WebP', () => small.clone().webp()],
    ['AVIF', () => small.clone().avif({ effort: 0 })],
  ])('of the kind %s becomes squares in both widths and kinds', async (_, encode) => {
    const sizes = await sizesOf(await encode().toBuffer());
    expect(sizes.map(({ width, extension }) => `${width}.${extension}`)).toEqual([
      '96.webp',
      '96.avif',
      '240.webp',
      '240.avif',
    ]);
    for (const { width, bytes } of sizes) {
      const { width: w, height: h } = await sharp(bytes).metadata();
      expect([w, h]).toEqual([width, width]);
    }
  });

  test('keeps nothing of where and with what it was taken, and stands upright', async () => {
    const file = await sharp({
      create: { width: 200, height: 100, channels: 3, background: '#ff0000' },
    })
      .composite([
        {
          input: { create: { width: 100, height: 100, channels: 3, background: '#0000ff' } },
          left: 100,
          top: 0,
        },
      ])
      .withExif({
        IFD0: { Artist: 'canary-artist', Orientation: '6' },
        IFD3: { GPSLatitude: '1/1' },
      })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect((await sharp(file).metadata()).exif?.includes('canary-artist')).toBe(true);
    for (const { bytes } of await sizesOf(file)) {
      const { exif, icc, xmp, iptc } = await sharp(bytes).metadata();
      expect([exif, icc, xmp, iptc]).toEqual([undefined, undefined, undefined, undefined]);
      expect(bytes.includes('canary-artist')).toBe(false);
    }
    const [square] = await sizesOf(file);
    const [top, bottom] = await Promise.all(
      [0, 95].map((y) =>
        sharp(square?.bytes).extract({ left: 48, top: y, width: 1, height: 1 }).raw().toBuffer(),
      ),
    );
    // Turned by 90 degrees: what was left is above.
    expect(top?.[0]).toBeGreaterThan(200);
    expect(bottom?.[2]).toBeGreaterThan(200);
  });

  test('with something behind it comes out without', async () => {
    const tail = Buffer.from('<script>canary</script>PK\x03\x04canary');
    const file = Buffer.concat([await small.clone().jpeg().toBuffer(), tail]);
    for (const { bytes } of await sizesOf(file)) expect(bytes.includes('canary')).toBe(false);
  });

  test('of 24 megapixels is taken and of one row more is not, whatever is in it', async () => {
    expect(await refusalOf(png(6_000, 4_001))).toBe('image.too_large');
    expect(await refusalOf(png(65_000, 65_000))).toBe('image.too_large');
    expect(await refusalOf(png(24_000_000, 1))).toBe('image.too_large');
    const rows = Buffer.alloc(6_001 * 4_000);
    expect(await refusalOf(png(6_000, 4_000, rows))).toBeNull();
  });
});

describe('not a picture', () => {
  test.each([
    ['nothing', Buffer.alloc(0)],
    ['a GIF', Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00;', 'latin1')],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['an SVG behind a prologue', Buffer.from('<?xml version="1.0"?><svg/>')],
    ['a PDF', Buffer.from('%PDF-1.7')],
    ['a TIFF', Buffer.from('II*\x00\x08\x00\x00\x00', 'latin1')],
    ['a page that begins like a JPEG', Buffer.from('\xff\xd8\xff<html>', 'latin1')],
    ['a HEIC', Buffer.from('\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic', 'latin1')],
    [
      'an AVIF that ends after its brand',
      Buffer.from('\x00\x00\x00\x14ftypavif\x00\x00\x00\x00avif', 'latin1'),
    ],
    ['a PNG that promises more than it has', png(400, 400)],
  ])('is %s', async (_, file) => {
    expect(await refusalOf(file)).toBe('image.unsupported');
  });

  test.each(['jpeg', 'png', 'webp'] as const)('is half of a %s', async (kind) => {
    const noise = Buffer.from(Array.from({ length: 300 * 300 * 3 }, (_, at) => (at * 7919) % 251));
    const whole = await sharp(noise, { raw: { width: 300, height: 300, channels: 3 } })
      .toFormat(kind)
      .toBuffer();
    expect(await refusalOf(whole)).toBeNull();
    expect(await refusalOf(whole.subarray(0, whole.length >> 1))).toBe('image.unsupported');
  });
});
