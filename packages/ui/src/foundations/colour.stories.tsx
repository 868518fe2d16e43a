import { wcagContrast } from 'culori';
import preview from '../../../../.storybook/preview.tsx';
import { modes } from '../tokens/all-tokens.ts';
import { colorOf, colorTokens, statedHex } from '../tokens/colors.ts';
import { type ContrastPair, fixedPairs, huePairs } from '../tokens/contrast-pairs.ts';
import { customProperties } from './custom-properties.ts';
import styles from './foundations.module.css';
import { FoundationPage, FoundationSection, FoundationTable } from './page.tsx';

const meta = preview.meta({ title: 'Foundations/Colour', tags: ['!autodocs'] });

const uses: Readonly<Record<string, string>> = {
  bg: 'Grounds. The chrome is neutral: colour is kept for facts and for the product.',
  fg: 'Words. Never dimmed with opacity on a solid ground.',
  border: 'Lines. Only `control` carries meaning; the others decorate.',
  mine: 'What is yours or would become yours: the one action, your hold, your unit.',
  live: 'It sells right now.',
  scarce: 'Little is left, or little time.',
  done: 'It happened: paid, up to date.',
  error: 'It failed, or it cannot be undone.',
  focus: 'Where the keyboard is.',
};

const groups = [...new Set([...colorTokens.keys()].map((name) => name.split('.')[0] ?? ''))];
const propertyOf = (name: string) => `var(--${name.replace('.', '-')})`;

function Roles() {
  return (
    <FoundationPage
      title="Colour"
      lead="Colour is state. Five meanings are reserved, each with a solid, what stands on it, a word and a tint. Everything else that is colourful comes from a drop’s own hue."
    >
      {groups.map((group) => (
        <FoundationSection key={group} title={group} lead={uses[group]}>
          <div className={styles.swatches}>
            {[...colorTokens.keys()]
              .filter((name) => name.startsWith(`${group}.`))
              .map((name) => (
                <div
                  key={name}
                  className={styles.swatch}
                  style={customProperties({ '--shown': propertyOf(name) })}
                >
                  <b>{name}</b>
                  <span className={styles.value}>light {statedHex(name, 'light')}</span>
                  <span className={styles.value}>dark {statedHex(name, 'dark')}</span>
                </div>
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
