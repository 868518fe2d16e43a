/** What may stand on what, and the contrast that it needs (WCAG 2.2: 4.5 for text, 3 for controls and cells). */
export interface ContrastPair {
  readonly on: string;
  readonly color: string;
  readonly least: number;
}

const grounds = ['bg.canvas', 'bg.surface', 'bg.sunken', 'bg.raised'];
const states = ['mine', 'live', 'scarce', 'done', 'error'];
const words = ['fg.default', 'fg.muted', 'fg.subtle', ...states.map((state) => `${state}.fg`)];

const text = (color: string, on: string): ContrastPair => ({ color, on, least: 4.5 });
const shape = (color: string, on: string): ContrastPair => ({ color, on, least: 3 });

/** Colours that are the same for every drop. */
export const fixedPairs: readonly ContrastPair[] = [
  ...words.flatMap((word) => grounds.map((ground) => text(word, ground))),
  ...states.flatMap((state) => [
    text(`${state}.on`, `${state}.solid`),
    text(`${state}.fg`, `${state}.tint`),
    text('fg.default', `${state}.tint`),
  ]),
  // Marigold is never a shape on the canvas without words: no text colour could stand on one that dark.
  ...states
    .filter((state) => state !== 'scarce')
    .map((state) => shape(`${state}.solid`, 'bg.canvas')),
  text('mine.on', 'mine.solidHover'),
  text('fg.onInverse', 'bg.inverse'),
  ...['bg.canvas', 'bg.surface', 'bg.sunken'].flatMap((ground) => [
    shape('border.control', ground),
    shape('focus.ring', ground),
    shape('mine.ring', ground),
  ]),
];

/** Colours that follow from a drop's hue: they must hold for each of 360. */
export const huePairs: readonly ContrastPair[] = [
  text('drop.ink', 'drop.field'),
  text('fg.default', 'drop.field'),
  text('fg.muted', 'drop.field'),
  text('drop.ink', 'bg.surface'),
  text('drop.field', 'drop.ink'),
  shape('drop.solid', 'bg.surface'),
  shape('drop.solid', 'bg.canvas'),
  shape('drop.solid', 'bg.sunken'),
  shape('drop.strong', 'drop.field'),
];

/** Colours that carry no fact by themselves, and why. */
export const decoration: ReadonlyMap<string, string> = new Map([
  ['border.subtle', 'A line between things that stand apart anyway.'],
  ['border.default', 'A line around what is no control.'],
  ['drop.edge', 'The card’s own shape.'],
  ['sold.tint', 'Faint because it is gone; the count stands beside it.'],
  ['scrim', 'Lies over the page, under the dialog.'],
]);
