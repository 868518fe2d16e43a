import { Fragment } from 'react';
import preview from '../../../../.storybook/preview.tsx';
import { Heading } from '../heading/index.ts';
import styles from './foundations.module.css';
import { FoundationPage, FoundationSection } from './page.tsx';

const meta = preview.meta({ title: 'Foundations/Voice and copy', tags: ['!autodocs'] });

type Pair = readonly [yes: string, no: string];

const money: readonly Pair[] = [
  ['Nothing was taken. Your unit is held for 3:12 more.', 'Payment failed.'],
  ['Your bank said no', 'An error has occurred'],
  ['We lost the line while paying. One order at most.', 'Something went wrong, reload the page'],
];
const time: readonly Pair[] = [
  ['Opens at 20:00, in 5:48', 'Opening soon'],
  ['Facts from 20:04', 'You may be seeing old data'],
];
const scarcity: readonly Pair[] = [
  ['41 of 120 left, 6 more in checkouts', 'Almost gone'],
  ['Gone a moment before you. Cobalt has 4.', 'You were too slow'],
];

function YesAndNo({ pairs }: { readonly pairs: readonly Pair[] }) {
  return (
    <div className={styles.pairs}>
      <Heading level={3}>Say</Heading>
      <Heading level={3}>Rather than</Heading>
      {pairs.map(([yes, no]) => (
        <Fragment key={yes}>
          <p>{yes}</p>
          <p>{no}</p>
        </Fragment>
      ))}
    </div>
  );
}

export const Playground = meta.story({
  render: () => (
    <FoundationPage
      title="Voice and copy"
      lead="Plain, short, sentence case, active verbs, numerals. The same word all the way: Get yours, Yours, Your order. Nobody is blamed and nothing is hyped; a list of words that fail the build keeps it so."
    >
      <FoundationSection title="Money first">
        <YesAndNo pairs={money} />
      </FoundationSection>
      <FoundationSection title="Times, absolute and relative">
        <YesAndNo pairs={time} />
      </FoundationSection>
      <FoundationSection title="Scarcity as it is">
        <YesAndNo pairs={scarcity} />
      </FoundationSection>
    </FoundationPage>
  ),
});
