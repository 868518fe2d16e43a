import type { HtmlTagDescriptor, Plugin } from 'vite';

const textFont = /archivo-latin-wdth-normal.*\.woff2$/;

/** The tag that asks for the text font among the files of a build. */
export function fontPreload(files: readonly string[]): HtmlTagDescriptor {
  const file = files.find((name) => textFont.test(name));
  if (!file) throw new Error('The build has no text font to preload: see styles/fonts.css.');
  return {
    tag: 'link',
    injectTo: 'head-prepend',
    attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: '' },
  };
}

/** A Vite plugin: the page asks for the text font before it has read any style, so that words rarely change their face. */
export function preloadFonts(): Plugin {
  return {
    name: 'livedrops:preload-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => [fontPreload(Object.keys(bundle))],
    },
  };
}
