import { wcagContrast } from 'culori';
import preview from '../../../../.storybook/preview.tsx';
import { type Mode, modes, valueIn } from '../tokens/all-tokens.ts';
import { colorOf, colorTokens, statedHex } from '../tokens/colors.ts';
import colour from '../tokens/colour.json' with { type: 'json' };
import { type ContrastPair, fixedPairs, huePairs } from '../tokens/contrast-pairs.ts';
import type { TokenName } from '../tokens/token-name.gen.ts';
import { CopyToken } from './copy-token.tsx';
import { customProperties } from './custom-properties.ts';
import styles from './foundations.module.css';
import { FoundationPage, FoundationSection, FoundationTable } from './page.tsx';

const meta = preview.meta({ title: 'Foundations/Colour', tags: ['!autodocs'] });

const propertyOf = (name: string) => `var(--${name.replace('.', '-')})`;

const said: Readonly<Record<string, { readonly $description?: string } | string>> = colour.color;
const groups = [...new Set([...colorTokens.keys()].map((name) => name.split('.')[0] ?? ''))].map(
  (name) => {
    const group = said[name];
    const tokens = [...colorTokens].filter(([one]) => one.split('.')[0] === name);
    return { name, tokens, use: typeof group === 'string' ? undefined : group?.$description };
  },
);

/** Its hex, and how much of it where the ground shows through. */
function sayColor(name: string, mode: Mode) {
  const token = colorTokens.get(name);
  const alpha = token ? valueIn(token, mode).alpha : 1;
  return statedHex(name, mode) + (alpha === 1 ? '' : ` ${alpha * 100} %`);
}

/** One colour in both themes, side by side. */
function Swatch({ name, property, use }: Readonly<Record<'name' | 'property' | 'use', string>>) {
  return (
    <div className={styles.swatch}>
      <span className={styles.halves}>
        {modes.map((mode) => (
          <i
            key={mode}
            data-theme={mode}
            style={customProperties({ '--shown': `var(${property})` })}
          />
        ))}
      </span>
      <CopyToken name={property as TokenName} />
      <span className={styles.value}>{modes.map((mode) => sayColor(name, mode)).join(' · ')}</span>
      <p>{use}</p>
    </div>
  );
}

function Roles() {
  return (
    <FoundationPage
      title="Colour"
      lead="Colour is state. Five meanings are reserved, each with a solid, what stands on it, a word and a tint. Everything else that is colourful comes from a drop’s own hue. Each swatch: light, dark."
    >
      {groups.map(({ name, tokens, use }) => (
        <FoundationSection key={name} title={name} lead={use}>
          <div className={styles.swatches}>
            {tokens.map(([one, token]) => (
              <Swatch key={one} name={one} property={token.property} use={token.description} />
            ))}
          </div>
        </FoundationSection>
      ))}
    </FoundationPage>
  );
}

/** The lowest contrast over all hues, or over the one there is. */
function lowest({ color, on }: ContrastPair, mode: 'light' | 'dark', hues: readonly number[]) {
  return Math.min(
    ...hues.map((hue) => wcagContrast(colorOf(color, mode, hue), colorOf(on, mode, hue))),
  );
}

function Pairs({
  pairs,
  hues,
}: {
  readonly pairs: readonly ContrastPair[];
  readonly hues: number[];
}) {
  return pairs.map((pair) => (
    <tr key={`${pair.color} ${pair.on}`}>
      <td>
        <span
          className={styles.example}
          style={customProperties({
            '--shown': propertyOf(pair.color),
            '--shown-on': propertyOf(pair.on),
          })}
        >
          {pair.least === 3 ? '■ ■ ■' : '080 of 120'}
        </span>
      </td>
      <td>
        {pair.color} on {pair.on}
      </td>
      <td>{pair.least}</td>
      {modes.map((mode) => (
        <td key={mode}>{lowest(pair, mode, hues).toFixed(2)}</td>
      ))}
    </tr>
  ));
}

const allHues = Array.from({ length: 360 }, (_, hue) => hue);
const columns = ['Shown', 'Pair', 'Needs', 'Light', 'Dark'];

function Contrast() {
  return (
    <FoundationPage
      title="Contrast"
      lead="Computed from the tokens on this page; the same list is a test that fails the build. Text needs 4.5, controls and cells need 3."
    >
      <FoundationSection title="The same for every drop">
        <FoundationTable label="Contrast of fixed colours" head={columns}>
          <Pairs pairs={fixedPairs} hues={[0]} />
        </FoundationTable>
      </FoundationSection>
      <FoundationSection
        title="With a drop’s hue"
        lead="The lowest of all 360 hues. Shown with the toolbar’s hue."
      >
        <FoundationTable label="Contrast of a drop’s colours" head={columns}>
          <Pairs pairs={huePairs} hues={allHues} />
        </FoundationTable>
      </FoundationSection>
    </FoundationPage>
  );
}

export const Meanings = meta.story({ render: () => <Roles /> });

export const MeaningsDark = meta.story({
  render: () => <Roles />,
  globals: { theme: 'dark' },
});

export const Ratios = meta.story({ render: () => <Contrast /> });
