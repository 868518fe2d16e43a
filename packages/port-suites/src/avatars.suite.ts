import type { Picture } from '@livedrops/core/catalog/product';
import type { Avatars } from '@livedrops/core/ports/avatars';
import { brandId, type CreatorId } from '@livedrops/core/shared/ids';
import { describe, expect, test } from 'vitest';

export interface AvatarsStage extends AsyncDisposable {
  readonly avatars: Avatars;
  /** Whole pictures that differ. */
  readonly pictures: readonly [Uint8Array, Uint8Array];
  /** A whole picture with a pixel more than fits, or its head. */
  readonly tooLarge: Uint8Array;
}

const ondo = brandId<CreatorId>('019aa7c4-8001-7000-8000-000000000001');
const kiln = brandId<CreatorId>('019aa7c4-8001-7000-8000-000000000002');

const namesOf = ({ url, widths }: Picture) =>
  widths.flatMap((width) =>
    ['webp', 'avif'].map((extension) =>
      (url.split('/').at(-1) ?? '').replace(/-\d+\.webp$/, `-${width}.${extension}`),
    ),
  );

/** The behaviour of every keeper of avatars. */
export function describeAvatars(name: string, open: () => Promise<AvatarsStage>): void {
  async function make(avatars: Avatars, creatorId: CreatorId, file: Uint8Array) {
    const made = await avatars.make(creatorId, file);
    if (!made.ok) throw new Error(made.code);
    return made.picture;
  }
  const kept = async (avatars: Avatars, picture: Picture) => {
    const files = await Promise.all(namesOf(picture).map((file) => avatars.read(file)));
    return files.filter((bytes) => bytes !== null && bytes.length > 0).length;
  };

  describe(name, () => {
    test('a picture is square, and each of its widths is there in both kinds', async () => {
      await using stage = await open();
      const picture = await make(stage.avatars, ondo, stage.pictures[0]);
      expect(picture.width).toBe(picture.height);
      expect(picture.url).toContain(`-${picture.width}.webp`);
      expect(picture.widths).toContain(picture.width);
      expect(await kept(stage.avatars, picture)).toBe(2 * picture.widths.length);
    });

    test('the same file made again has another name: nobody removes what another shows', async () => {
      await using stage = await open();
      const [file] = stage.pictures;
      const first = await make(stage.avatars, ondo, file);
      const second = await make(stage.avatars, ondo, file);
      const other = await make(stage.avatars, kiln, file);
      expect(new Set([first, second, other].map(({ url }) => url)).size).toBe(3);
      await stage.avatars.remove(first);
      await stage.avatars.remove(first);
      expect(await kept(stage.avatars, first)).toBe(0);
      expect(await kept(stage.avatars, second)).toBe(2 * second.widths.length);
      expect(await kept(stage.avatars, other)).toBe(2 * other.widths.length);
    });

    test('forgetting a creator removes every picture of theirs, and no one else’s', async () => {
      await using stage = await open();
      const [one, two] = stage.pictures;
      const own = [await make(stage.avatars, ondo, one), await make(stage.avatars, ondo, two)];
      const other = await make(stage.avatars, kiln, one);
      await stage.avatars.forget(ondo);
      await stage.avatars.forget(ondo);
      for (const picture of own) expect(await kept(stage.avatars, picture)).toBe(0);
      expect(await kept(stage.avatars, other)).toBe(2 * other.widths.length);
    });

    test('what is no whole picture, or has too many pixels, is refused and leaves nothing', async () => {
      await using stage = await open();
      const [file] = stage.pictures;
      for (const broken of [
        new Uint8Array(),
        file.subarray(0, 40),
        new TextEncoder().encode('GIF89a'),
      ]) {
        expect(await stage.avatars.make(ondo, broken)).toMatchObject({ code: 'image.unsupported' });
      }
      expect(await stage.avatars.make(ondo, stage.tooLarge)).toMatchObject({
        code: 'image.too_large',
      });
    });

    test('a name that is none of a picture reads nothing', async () => {
      await using stage = await open();
      for (const wrong of ['', '.', '..', '../livedrops.db', `${'0'.repeat(32)}-96.webp`]) {
        expect(await stage.avatars.read(wrong)).toBeNull();
      }
    });

    test('more at once than can wait are told to come back', async () => {
      await using stage = await open();
      const answers = await Promise.all(
        Array.from({ length: 40 }, () => stage.avatars.make(ondo, stage.pictures[0])),
      );
      const sentAway = answers.filter((answer) => !answer.ok);
      expect(sentAway.length).toBeGreaterThan(0);
      expect(answers.some((answer) => answer.ok)).toBe(true);
      for (const answer of sentAway) expect(answer).toMatchObject({ code: 'ledger.overloaded' });
    });
  });
}
