import { expect, test } from 'vitest';
import { fontPreload } from './preload-fonts.ts';

test('the page asks for the built text font before its styles are read', () => {
  const files = ['assets/index-1.css', 'assets/archivo-latin-wdth-normal-DY7A.woff2'];
  expect(fontPreload(files).attrs).toMatchObject({
    href: '/assets/archivo-latin-wdth-normal-DY7A.woff2',
    as: 'font',
    crossorigin: '',
  });
});

test('a build without the font fails instead of shipping without it', () => {
  expect(() => fontPreload(['assets/archivo-latin-ext-wdth-normal-7khW.woff2'])).toThrow(
    /no text font/,
  );
});
