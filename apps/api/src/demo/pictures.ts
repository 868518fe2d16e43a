import type { Picture } from '@livedrops/core/catalog/product';

/** The pictures as `apps/storefront/scripts/make-pictures.ts` makes them: main views and, for some, a second one. */
export function mainPicture(name: string, alt: string): Picture {
  return {
    url: `/pictures/${name}-800.webp`,
    alt,
    width: 800,
    height: 1000,
    widths: [160, 320, 640, 800],
  };
}

export function secondPicture(name: string, alt: string): Picture {
  return {
    url: `/pictures/${name}-b-600.webp`,
    alt,
    width: 600,
    height: 750,
    widths: [160, 320, 600],
  };
}
