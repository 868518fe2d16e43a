import type { ComponentPropsWithRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import styles from './receipt-facts.module.css';

export interface ReceiptFact {
  readonly label: string;
  readonly value: string;
  /** Codes that people read out or compare letter by letter. */
  readonly code?: boolean;
}

export interface ReceiptFactsProps extends Omit<ComponentPropsWithRef<'dl'>, 'children'> {
  readonly facts: readonly ReceiptFact[];
}

/** Order number, card, address of the receipt: a name and its value a line. */
export function ReceiptFacts({ facts, className, ...rest }: ReceiptFactsProps) {
  return (
    <dl {...rest} className={joinClasses(styles.facts, className)}>
      {facts.map(({ label, value, code }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd data-code={code ? '' : undefined}>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
