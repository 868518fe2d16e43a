import { tokenFiles } from './all-tokens.ts';

// The part of the Design Tokens format (2025.10) that we write: other tools read these files, so we hold to it.
const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isText = (value: unknown) => typeof value === 'string' && value !== '';
const within = (value: unknown, least: number, most: number) =>
  isNumber(value) && value >= least && value <= most;
const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && name in value
    ? (value as Record<string, unknown>)[name]
    : undefined;
const textOf = (value: unknown, name: string): string | undefined => {
  const found = field(value, name);
  return typeof found === 'string' ? found : undefined;
};
const measure = (units: readonly string[]) => (value: unknown) =>
  isNumber(field(value, 'value')) && units.includes(textOf(value, 'unit') ?? '');
const listOf = (value: unknown, holds: (item: unknown) => boolean) =>
  Array.isArray(value) && value.length > 0 && value.every(holds);

const dimension = measure(['px', 'rem']);

function color(value: unknown) {
  const [l, c, h, ...more] = (field(value, 'components') ?? []) as unknown[];
  return (
    field(value, 'colorSpace') === 'oklch' &&
    within(l, 0, 1) &&
    within(c, 0, 0.5) &&
    within(h, 0, 359.999) &&
    more.length === 0 &&
    within(field(value, 'alpha') ?? 1, 0, 1) &&
    /^#[\da-f]{6}$/.test(textOf(value, 'hex') ?? '#000000')
  );
}

const shadow = (value: unknown) =>
  color(field(value, 'color')) &&
  ['offsetX', 'offsetY', 'blur', 'spread'].every((name) => dimension(field(value, name)));

const shapes: Readonly<Record<string, (value: unknown) => boolean>> = {
  color,
  dimension,
  duration: measure(['ms', 's']),
  cubicBezier: (value) =>
    listOf(value, isNumber) &&
    (value as number[]).length === 4 &&
    [0, 2].every((index) => within((value as number[])[index], 0, 1)),
  fontFamily: (value) => isText(value) || listOf(value, isText),
  fontWeight: (value) => within(value, 1, 1000),
  number: isNumber,
  shadow: (value) => shadow(value) || listOf(value, shadow),
};

interface Found {
  readonly type: string;
  readonly values: readonly unknown[];
}

/** Reads groups and tokens; what is wrong with their names is told at once, what is wrong with their values later. */
function* walk(
  entry: object,
  above: { readonly path: string; readonly type: string },
  found: Map<string, Found>,
): Generator<string> {
  const { path } = above;
  const type = textOf(entry, '$type') ?? above.type;
  if ('$value' in entry) {
    const dark = field(field(field(entry, '$extensions'), 'app.livedrops.modes'), 'dark');
    found.set(path, {
      type,
      values: dark === undefined ? [entry.$value] : [entry.$value, dark],
    });
    if (Object.keys(entry).some((key) => !key.startsWith('$'))) yield `${path} holds other tokens`;
    return;
  }
  for (const [name, child] of Object.entries(entry)) {
    if (name.startsWith('$')) continue;
    const below = path === '' ? name : `${path}.${name}`;
    if (/[.{}]/.test(name)) yield `${below} has a name that a reference could not hold`;
    else yield* walk(child, { path: below, type }, found);
  }
}

const referenceOf = (value: unknown) =>
  /^\{(.+)\}$/.exec(typeof value === 'string' ? value : '')?.[1];

function* judge(path: string, { type, values }: Found, all: ReadonlyMap<string, Found>) {
  const holds = shapes[type];
  if (!holds) yield `${path} has no type that we know: ${type}`;
  for (const value of values) {
    const reference = referenceOf(value);
    const target = reference === undefined ? undefined : all.get(reference);
    if (reference !== undefined && !target) yield `${path} points at nothing: ${reference}`;
    else if (target && target.type !== type) yield `${path} points at a ${target.type}`;
    else if (target?.values.some(referenceOf)) yield `${path} points at a reference`;
    else if (!target && holds && !holds(value)) yield `${path} is no ${type}`;
  }
}

/** What is not as the format has it, in plain sentences. */
export function checkFormat(files: Readonly<Record<string, object>> = tokenFiles): string[] {
  const found = new Map<string, Found>();
  const wrong = Object.values(files).flatMap((file) => [
    ...walk(file, { path: '', type: 'none' }, found),
  ]);
  for (const [path, token] of found) wrong.push(...judge(path, token, found));
  return wrong;
}
