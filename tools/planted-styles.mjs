/** One declaration that a stylesheet may not write; `names` the values that the linter must point at. */
const style = (rule, declaration, ...names) => {
  const file = `packages/ui/src/button/planted-${rule.replaceAll(' ', '-')}.module.css`;
  const text = `.Planted {\n  ${declaration};\n}\n`;
  return { tool: 'stylelint', rule, file, text, names: [file, ...names] };
};

export const plantedStyles = [
  {
    tool: 'stylelint',
    rule: 'raw colours',
    file: 'packages/ui/src/button/planted.module.css',
    text: '.Planted {\n  color: #ff0000;\n}\n',
    names: ['packages/ui/src/button/planted.module.css', '#ff0000'],
  },
  {
    tool: 'stylelint',
    rule: 'raw lengths',
    file: 'apps/storefront/src/planted.module.css',
    text: '.Planted {\n  padding: 13px;\n}\n',
    names: ['apps/storefront/src/planted.module.css', 'px'],
  },
  style('raw type sizes', 'font-size: 0.9375rem', '"0.9375rem"'),
  style('raw weights', 'font-weight: 700', '"700"'),
  style('raw type in short', 'font: 700 1rem/1.2 var(--font-text)', '"font"'),
  style('raw widths of type', 'font-stretch: 112%', '"112%"'),
  style('raw line heights', 'line-height: 1.35', '"1.35"'),
  style('raw letter spacing', 'letter-spacing: -0.02em', '"-0.02em"'),
  style('raw families', 'font-family: Arial', '"Arial"'),
  style('raw corners', 'border-radius: 0.75rem', '"border-radius"'),
  style('raw layers', 'z-index: 999', '"999"'),
  style('raw times', 'transition: opacity 120ms ease', '"transition"'),
  style('raw curves', 'transition-timing-function: cubic-bezier(0, 0, 1, 1)', 'cubic-bezier'),
  style('raw shadows', 'box-shadow: 0 1em 2em currentcolor', '"box-shadow"'),
  style('raw shadow colours', 'box-shadow: 0 0 0 1rem rgb(0 0 0 / 10%)', '"rgb"'),
  style('copies of a token', 'padding: 0.625rem 0.75rem', '0.75rem is --space-3'),
  {
    tool: 'stylelint',
    rule: 'breakpoints of our own',
    file: 'packages/ui/src/button/planted-breakpoint.module.css',
    text: '@media (width >= 777px) {\n  .Planted {\n    display: grid;\n  }\n}\n',
    names: ['planted-breakpoint.module.css', '"777px"'],
  },
];
