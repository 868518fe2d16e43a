import {
  type Color,
  type Length,
  resolve,
  type Shadow,
  type Token,
  tokens,
  valueIn,
} from './all-tokens.ts';

const oklch = ({ components: [l, c, h], alpha }: Color, hue?: string) =>
  `oklch(${l} ${c} ${hue ? `var(${hue})` : h}${alpha === 1 ? '' : ` / ${alpha}`})`;

const length = ({ value, unit }: Length) => (value === 0 && unit !== 'ms' ? '0' : value + unit);

const both = (light: string, dark: string) =>
  light === dark ? light : `light-dark(${light}, ${dark})`;

function color(token: Token<Color>) {
  return both(oklch(valueIn(token, 'light'), token.hue), oklch(valueIn(token, 'dark'), token.hue));
}

/** Only the colour of a shadow may follow the theme: CSS has no light-dark() for lengths. */
function shadow(token: Token<readonly Shadow[]>) {
  const dark = valueIn(token, 'dark');
  return valueIn(token, 'light').map((layer, index) => {
    const { color: own, ...shape } = layer;
    const { color: inDark, ...darkShape } = dark[index] ?? layer;
    if (JSON.stringify(shape) !== JSON.stringify(darkShape)) {
      throw new Error(`${token.path} has another shape in the dark.`);
    }
    const lengths = [shape.offsetX, shape.offsetY, shape.blur, shape.spread].map(length);
    if (lengths[3] === '0' && lengths[2] !== '0') lengths.pop();
    return `${lengths.join(' ')} ${both(oklch(own), oklch(inDark))}`;
  });
}

const fontFamily = (names: readonly string[]) =>
  names.map((name) => (name.includes(' ') ? `"${name}"` : name)).join(', ');

function dimension(token: Token<Length>) {
  const most =
    typeof token.value === 'string' ? reference(token.value) : length(resolve(token.value));
  return token.fluid ? `clamp(${length(token.fluid.min)}, ${token.fluid.view}vi, ${most})` : most;
}

const reference = (value: string) => `var(${tokens.get(value.slice(1, -1))?.property})`;

/** What a token is in CSS: a list for what has several layers. */
export function cssValue(token: Token): string | readonly string[] {
  switch (token.type) {
    case 'color':
      return color(token as Token<Color>);
    case 'shadow':
      return shadow(token as Token<readonly Shadow[]>);
    case 'dimension':
    case 'duration':
      return dimension(token as Token<Length>);
    case 'cubicBezier':
      return `cubic-bezier(${(token.value as readonly number[]).join(', ')})`;
    case 'fontFamily':
      return fontFamily(token.value as readonly string[]);
    case 'fontWeight':
    case 'number':
      return String(token.value) + (token.unit ?? '');
    default:
      throw new Error(`${token.path}: nobody taught us to write a ${token.type}.`);
  }
}

/** What a token is from the breakpoint `wide` on, where that differs. */
export function wideCssValue(token: Token): string | undefined {
  return token.wide === undefined ? undefined : length(token.wide as Length);
}
