// Colours and lengths have one home: packages/ui/src/styles. Everywhere else only their names are allowed.
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

/** @type {import('stylelint').Config} */
export default {
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
      'z-index': ['/^var\\(--z-/', '0', '1', 'auto'],
    },
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
        'function-disallowed-list': null,
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
