import type { ReactNode } from 'react';
import preview from '../../../../.storybook/preview.tsx';
import { Heading } from '../heading/index.ts';
import { hueStyle } from '../hue/hue-style.ts';
import { Message } from '../message/index.ts';
import { StockSummary } from '../stock-summary/index.ts';
import { UnitGrid } from '../unit-grid/index.ts';
import { FoundationPage, FoundationSection } from './page.tsx';
import styles from './principles.module.css';

const meta = preview.meta({ title: 'Foundations/Principles', tags: ['!autodocs'] });

function Principle({
  title,
  why,
  children,
}: {
  readonly title: string;
  readonly why: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles.principle}>
      <div className={styles.words}>
        <Heading level={2}>{title}</Heading>
        <p>{why}</p>
      </div>
      <div className={styles.proof}>{children}</div>
    </section>
  );
}

const meanings = [
  ['mine', 'Yours'],
  ['live', 'Live'],
  ['scarce', '3 left'],
  ['done', 'Paid'],
  ['error', 'Declined'],
] as const;

const never = [
  'Gradients as decoration, glass, emoji',
  'Letter-spaced capitals over a heading',
  'A pulse that means nothing',
  'A countdown that starts again',
  '“12 people are looking at this”',
  'A button that looks ready and fails',
];

function Principles() {
  return (
    <FoundationPage
      title="Principles"
      lead="A drop is an edition: finite, numbered, made by somebody. The screen is the printer’s table: neutral paper, black type, one strong ink for each edition. Calm under pressure is the luxury."
    >
      <div>
        <Principle
          title="One cell is one unit"
          why="Stock is drawn, not described. An edition of 120 has 120 cells: left, in checkouts, sold, yours. Nobody has to believe a bar."
        >
          <UnitGrid total={120} left={41} held={6} mine={[80]} />
        </Principle>
        <Principle
          title="Colour is state"
          why="The chrome is neutral. Five colours have one meaning each; every other colour comes from the product. State is always a word and a place as well."
        >
          <ul className={styles.meanings}>
            {meanings.map(([meaning, word]) => (
              <li key={meaning} data-meaning={meaning}>
                {word}
              </li>
            ))}
          </ul>
        </Principle>
        <Principle
          title="Numbers do not move"
          why="Figures have one width, the buy area keeps the height of its tallest state, and news lies over the page. The button is where the thumb left it."
        >
          <p className={styles.digits}>
            <span>11:11</span>
            <span>08:48</span>
          </p>
        </Principle>
        <Principle
          title="Scarcity as it is"
          why="Left, held and sold are counted apart and add up. A number that we do not know is not shown."
        >
          <StockSummary stock={{ total: 120, left: 3, held: 9 }} />
        </Principle>
        <Principle
          title="Money first"
          why="Whatever went wrong, the first words say what happened to the money, the next what is still yours, the last what to do."
        >
          <Message tone="error" icon="warning-circle" title="Your bank said no">
            Nothing was taken. Your unit is held for 3:12 more.
          </Message>
        </Principle>
        <Principle
          title="Each drop has its own ink"
          why="One number, the hue, gives a drop its field, cells and words, in both themes, with the contrast held for all 360."
        >
          <div className={styles.inks}>
            {[38, 94, 158, 232, 296, 345].map((hue) => (
              <span key={hue} style={hueStyle(hue)}>
                {hue}
              </span>
            ))}
          </div>
        </Principle>
      </div>
      <FoundationSection title="What we do not do">
        <ul className={styles.never}>
          {never.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </FoundationSection>
    </FoundationPage>
  );
}

export const Playground = meta.story({ render: () => <Principles /> });

export const Dark = meta.story({ render: () => <Principles />, globals: { theme: 'dark' } });
