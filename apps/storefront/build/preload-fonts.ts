import type { Plugin } from 'vite';

/** The face that every page shows first; the others are asked for when their letters appear. */
const firstFont = /archivo-latin-wdth-normal-[\w-]+\.woff2$/;

/** Asks for the text face together with the page, not after its styles. */
export function preloadFonts(): Plugin {
  return {
    name: 'livedrops-preload-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const font = Object.keys(bundle ?? {}).find((name) => firstFont.test(name));
        if (!font)
          throw new Error(
            'The build has no file of the text face: preload-fonts looks for another name.',
          );
        const attrs = {
          rel: 'preload',
          as: 'font',
          type: 'font/woff2',
          crossorigin: '',
          href: `/${font}`,
        };
        return [{ tag: 'link', attrs, injectTo: 'head-prepend' }];
      },
    },
  };
}
