// Colours, shadows, layers and radii come from tokens. Lengths are rem (they follow the reader's text size) or tokens;
// px stands only where it must not grow: hair lines in gradients, blur, breakpoints.
const colourFunctions = ['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color'];

export default {
  rules: {
    'color-no-hex': true,
    'color-named': ['never', { ignore: ['inside-function'] }],
    'function-disallowed-list': colourFunctions,
    'unit-disallowed-list': [
      ['px', 'pt', 'cm'],
      { ignoreMediaFeatureNames: { px: ['/width/', '/height/'] }, ignoreFunctions: ['blur'] },
    ],
    'declaration-property-value-disallowed-list': {
      'z-index': ['/^(?!var\\(--z-|-?[01]$|auto)/'],
      'border-radius': ['/^(?!.*var\\(--radius|0$|inherit|50%)/'],
      '/^(margin|padding|border|inset)-(left|right)/': ['/.*/'],
      'text-align': ['left', 'right'],
    },
    'declaration-no-important': true,
    'selector-max-id': 0,
    'block-no-empty': true,
    'declaration-block-no-duplicate-properties': true,
    'property-disallowed-list': ['float', 'left', 'right'],
  },
  overrides: [
    {
      files: ['packages/ui/src/styles/*.css'],
      rules: {
        'function-disallowed-list': null,
        'unit-disallowed-list': null,
      },
    },
  ],
};
