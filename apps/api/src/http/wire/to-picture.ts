import type { Picture } from '@livedrops/core/catalog/product';

/** Every picture of the site is 4:5 and exists in these widths; a second view (`…-b`) is never shown wider than 600. */
const mainWidths = [160, 320, 640, 800] as const;
const secondWidths = [160, 320, 600] as const;

/** The picture that an address of this site names. */
export function toPicture(image: { readonly url: string; readonly alt: string }): Picture {
  const widths = /-b-\d+\.webp$/.test(image.url) ? secondWidths : mainWidths;
  const width = Math.max(...widths);
  const url = image.url.replace(/(?:-\d+)?\.webp$/, `-${width}.webp`);
  return { url, alt: image.alt, width, height: (width * 5) / 4, widths };
}
