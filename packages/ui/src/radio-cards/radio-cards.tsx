import { type ComponentPropsWithRef, type ReactNode, useId } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import styles from './radio-cards.module.css';

export interface RadioCard {
  readonly value: string;
  readonly label: ReactNode;
  /** A fact that helps to choose, at the end of the line. */
  readonly detail?: ReactNode;
}

export interface RadioCardsProps
  extends Omit<ComponentPropsWithRef<'fieldset'>, 'children' | 'onChange'> {
  /** The question. */
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly cards: readonly RadioCard[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One of a few, when each needs more than a word. The whole card is the target. */
export function RadioCards({
  legend,
  hint,
  cards,
  value,
  onChange,
  className,
  ...rest
}: RadioCardsProps) {
  const id = useId();
  return (
    <fieldset
      aria-describedby={hint ? `${id}-hint` : undefined}
      {...rest}
      className={joinClasses(styles.cards, className)}
    >
      <legend className={styles.legend}>{legend}</legend>
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {cards.map((card) => (
        <label key={card.value} className={styles.card}>
          <input
            type="radio"
            name={id}
            value={card.value}
            checked={card.value === value}
            onChange={() => onChange(card.value)}
          />
          <span>{card.label}</span>
          {card.detail && <span className={styles.detail}>{card.detail}</span>}
        </label>
      ))}
    </fieldset>
  );
}
