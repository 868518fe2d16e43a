import preview from '../../../../.storybook/preview.tsx';
import { type Token, tokensOf } from '../tokens/all-tokens.ts';
import type { TokenName } from '../tokens/token-name.gen.ts';
import { CopyToken } from './copy-token.tsx';
import styles from './elevation.module.css';
import { FoundationPage, FoundationSection } from './page.tsx';

const meta = preview.meta({ title: 'Foundations/Elevation', tags: ['!autodocs'] });

const nameOf = ({ property }: Token) => property as TokenName;

function Elevation() {
  return (
    <FoundationPage
      title="Elevation"
      lead="Three heights, and most things have none. In the light a shadow lifts; in the dark a hair of light does what a shadow cannot, and the ground itself grows lighter."
    >
      <FoundationSection title="Heights">
        <div className={styles.heights}>
          {tokensOf('elevation').map((token) => (
            <div
              key={token.path}
              className={styles.height}
              style={{ boxShadow: `var(${token.property})` }}
            >
              <p>{token.description}</p>
              <CopyToken name={nameOf(token)} />
            </div>
          ))}
        </div>
      </FoundationSection>
      <FoundationSection
        title="Layers"
        lead="What lies above what, from the page to what is said above all. A piece that lifts one of its own parts takes “above”; nothing invents a number."
      >
        <ol className={styles.layers}>
          {tokensOf('z').map((token) => (
            <li key={token.path}>
              <CopyToken name={nameOf(token)} />
              <b>{String(token.value)}</b>
              <span>{token.description}</span>
            </li>
          ))}
        </ol>
      </FoundationSection>
      <FoundationSection
        title="The other theme"
        lead="A toast stands on the inverse ground. It takes the other theme whole, so that a button in it is as readable as on the page."
      >
        <div className={styles.inverted} data-inverted="">
          Yours. Number 080 of 120.
        </div>
      </FoundationSection>
    </FoundationPage>
  );
}

export const Playground = meta.story({ render: () => <Elevation /> });

export const Dark = meta.story({ render: () => <Elevation />, globals: { theme: 'dark' } });
