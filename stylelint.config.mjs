import { readFileSync } from 'node:fs';
import { tokenCopies } from './tools/stylelint-token-copies.mjs';

// Design values have one home: packages/ui/src/tokens. Everywhere else only their names are allowed.
const colourFunctions = [
  'rgb',
  'rgba',
  'hsl',
  'hsla',
  'hwb',
  'lab',
  'lch',
  'oklab',
  'oklch',
  'color',
  'device-cmyk',
];

const { breakpoint } = JSON.parse(
  readFileSync(new URL('packages/ui/src/tokens/breakpoint.json', import.meta.url), 'utf8'),
);
const breakpoints = Object.values(breakpoint).flatMap(({ $value }) =>
  $value ? [`${$value.value}${$value.unit}`] : [],
);

/** A value that writes a length, a weight or a time out; 0 and parts of names like `--text-14` are none. */
const writtenOut = '/(?<![\\w.-])(?!0(?![.\\d]))[\\d.]+(rem|em|px|%|v[a-z]+|m?s)?(?![\\w.-])/';

/** @type {import('stylelint').Config} */
export default {
  plugins: [tokenCopies],
  // Says so when a token is misspelt or gone.
  referenceFiles: ['packages/ui/src/styles/*.css'],
  reportNeedlessDisables: true,
  reportDescriptionlessDisables: true,
  rules: {
    'color-no-hex': true,
    'color-named': 'never',
    'function-disallowed-list': colourFunctions,
    'unit-disallowed-list': [
      ['px', 'pt', 'cm', 'mm', 'in', 'pc'],
      // A media query cannot read a custom property.
      { ignoreMediaFeatureNames: { px: ['width', 'height', 'min-width', 'max-width'] } },
    ],
    'no-unknown-custom-properties': true,
    'property-layout-mappings': [
      'flow-relative',
      {
        ignoreProperties: [
          'margin',
          'padding',
          'overflow-x',
          'overflow-y',
          'overscroll-behavior-x',
        ],
      },
    ],
    // A fourth value is a right edge that differs from the left: written from right to left it would be wrong.
    'declaration-property-max-values': { margin: 3, padding: 3 },
    'declaration-property-value-allowed-list': {
      'text-align': ['start', 'end', 'center', 'inherit'],
      float: ['inline-start', 'inline-end', 'none'],
      'z-index': ['/^var\\(--z-[a-z]+\\)$/', 'auto'],
      // What scales with the words around it is measured by them.
      'font-size': ['/^var\\(--(text|number|icon)-[a-z\\d]+\\)$/', '/^[\\d.]+em$/', 'inherit'],
      'font-weight': ['/^var\\(--weight-[a-z]+\\)$/', 'inherit'],
      'font-stretch': ['/^var\\(--stretch-[a-z]+\\)$/', 'inherit'],
      'line-height': ['/^var\\(--leading-\\d+\\)$/', 'inherit'],
      // What Archivo sets by itself needs no name.
      'letter-spacing': ['/^var\\(--tracking-\\d+\\)$/', '0', 'inherit'],
      'font-family': ['/^var\\(--font-[a-z]+\\)$/', 'inherit'],
    },
    'declaration-property-value-disallowed-list': {
      font: [writtenOut],
      '/radius$/': ['/\\d(rem|em|px)/'],
      'box-shadow': ['/(?<![\\w.-])[\\d.]+(px|em)/'],
      '/^(transition|animation)(-duration|-delay)?$/': ['/(?<![\\w.-])(?!0m?s)[\\d.]+m?s\\b/'],
      '/^(transition|animation)(-timing-function)?$/': ['/cubic-bezier/'],
    },
    // A media query cannot read a custom property, so the list stands here.
    'media-feature-name-value-allowed-list': {
      '/^(min-|max-)?width$/': breakpoints,
    },
    'livedrops/no-token-copies': true,
    'declaration-no-important': true,
    'selector-max-id': 0,
    'property-no-unknown': true,
    'property-no-vendor-prefix': true,
    'declaration-block-no-duplicate-properties': true,
    'no-duplicate-selectors': true,
    'no-unknown-animations': true,
    'color-no-invalid-hex': true,
    'media-feature-name-no-unknown': true,
    'media-feature-range-notation': 'context',
    'length-zero-no-unit': true,
    'block-no-empty': true,
  },
  overrides: [
    {
      files: ['packages/ui/src/styles/*.css'],
      rules: {
        'declaration-property-value-allowed-list': null,
        'declaration-property-value-disallowed-list': null,
        'function-disallowed-list': null,
        'livedrops/no-token-copies': null,
        'unit-disallowed-list': null,
        'no-unknown-custom-properties': null,
        'property-no-vendor-prefix': null,
      },
    },
    {
      files: ['packages/ui/src/styles/reduced-motion.css'],
      rules: { 'declaration-no-important': null },
    },
  ],
};
