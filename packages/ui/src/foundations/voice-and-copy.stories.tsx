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

const onTheWay: readonly Pair[] = [
  ['Get yours, Yours, Your order', 'Buy now, Success, Purchase'],
  ['Hold, held', 'Reservation, cart, basket'],
  ['Left, in checkouts, sold', 'Available, pending, taken'],
];

function VoiceAndCopy() {
  return (
    <FoundationPage
      title="Voice and copy"
      lead="Plain, short, sentence case, active verbs, numerals. Nobody is blamed and nothing is hyped."
    >
      <FoundationSection
        title="Money first"
        lead="When something fails, three things in this order: what happened to the money, what is still yours, what to do."
      >
        <YesAndNo pairs={money} />
      </FoundationSection>
      <FoundationSection title="Times, absolute and relative">
        <YesAndNo pairs={time} />
      </FoundationSection>
      <FoundationSection title="Scarcity as it is">
        <YesAndNo pairs={scarcity} />
      </FoundationSection>
      <FoundationSection
        title="The same word all the way"
        lead="What the button says, the page says after it, and the receipt after that."
      >
        <YesAndNo pairs={onTheWay} />
      </FoundationSection>
      <FoundationSection
        title="What fails the build"
        lead="Apologies without a fact, “try again later”, pressure to be quick and boasts of success: a check reads every word of the shop and the kit, and refuses these."
      />
    </FoundationPage>
  );
}

export const Playground = meta.story({ render: () => <VoiceAndCopy /> });

export const Dark = meta.story({ render: () => <VoiceAndCopy />, globals: { theme: 'dark' } });
