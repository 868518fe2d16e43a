import { type ComponentPropsWithRef, useId, useState } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import styles from './test-card-picker.module.css';

export interface TestCard {
  /** Digits without spaces. */
  readonly number: string;
  /** What it does: "Approves". */
  readonly answer: string;
  /** What it did in this order: "Said no 20:06". Stands in the answer's place. */
  readonly refusal?: string | undefined;
}

export interface TestCardPickerProps
  extends Omit<ComponentPropsWithRef<'fieldset'>, 'children' | 'onChange'> {
  readonly cards: readonly TestCard[];
  /** The chosen card's number. */
  readonly value: string;
  readonly onChange: (number: string) => void;
  /** How many show at first. */
  readonly shownFirst?: number;
  readonly legend?: string;
  readonly note?: string;
  readonly moreLabel?: string;
}

/** `4242424242424242` in groups of four. */
const grouped = (digits: string) => digits.replaceAll(/(\d{4})(?=\d)/g, '$1 ');

const words = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'];

function sayMore(count: number): string {
  return `${words[count] ?? count} more ${count === 1 ? 'card' : 'cards'}`;
}

/** Which test card to pay with. Each has one fixed answer, and says it. */
export function TestCardPicker({
  cards,
  value,
  onChange,
  shownFirst = 4,
  legend = 'Pay with a test card',
  note = 'No real money. Each card has one fixed answer.',
  moreLabel,
  className,
  ...rest
}: TestCardPickerProps) {
  const name = useId();
  const [showsAll, setShowsAll] = useState(false);
  const chosenIsHidden = cards.findIndex((card) => card.number === value) >= shownFirst;
  const shown = showsAll || chosenIsHidden ? cards : cards.slice(0, shownFirst);
  const hiddenCount = cards.length - shown.length;
  return (
    <fieldset {...rest} className={joinClasses(styles.picker, className)}>
      <legend>{legend}</legend>
      <p className={styles.note}>{note}</p>
      {shown.map((card) => (
        <label key={card.number} className={styles.card}>
          <input
            type="radio"
            name={name}
            value={card.number}
            checked={card.number === value}
            onChange={() => onChange(card.number)}
          />
          <span className={styles.number} dir="ltr">
            {grouped(card.number)}
          </span>{' '}
          <span className={styles.answer} data-refused={card.refusal ? '' : undefined}>
            {card.refusal ?? card.answer}
          </span>
        </label>
      ))}
      {hiddenCount > 0 && (
        <button type="button" className={styles.more} onClick={() => setShowsAll(true)}>
          {moreLabel ?? sayMore(hiddenCount)}
        </button>
      )}
    </fieldset>
  );
}
