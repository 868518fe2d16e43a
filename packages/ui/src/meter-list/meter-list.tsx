import type { ComponentPropsWithRef, CSSProperties, ReactNode } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import styles from './meter-list.module.css';

export interface Meter {
  readonly id: string;
  readonly label: ReactNode;
  /** A second, quieter line. */
  readonly detail?: ReactNode;
  /** How long the bar is, in the unit of `max`. */
  readonly value: number;
  /** The figure as it is shown: "64", "6:14". */
  readonly figure: ReactNode;
  /** What the figure says: "sold out". */
  readonly words?: ReactNode;
  /** `drop` in the drop's own colour, `quiet` for one that does not compare. */
  readonly tone?: 'ink' | 'drop' | 'quiet';
}

export interface MeterListProps extends Omit<ComponentPropsWithRef<'ul'>, 'children'> {
  readonly meters: readonly Meter[];
  /** The value of a full bar; the largest of them when left out. */
  readonly max?: number;
  /** `wide` sets the bar between the words and the figure, where there is room. */
  readonly layout?: 'narrow' | 'wide';
}

/** A few amounts of the same kind. The words and the figure say all; the bar compares. */
export function MeterList({
  meters,
  max = Math.max(1, ...meters.map(({ value }) => value)),
  layout = 'narrow',
  className,
  ...rest
}: MeterListProps) {
  return (
    <ul {...rest} className={joinClasses(styles.list, className)} data-layout={layout}>
      {meters.map(({ id, label, detail, value, figure, words, tone = 'ink' }) => {
        const share: CSSProperties = {
          inlineSize: `${Math.min(100, Math.max(0, (100 * value) / max))}%`,
        };
        return (
          <li key={id}>
            <span className={styles.label}>
              {label}
              {detail && <small>{detail}</small>}
            </span>{' '}
            <span className={styles.figure}>
              <b>{figure}</b>
              {words && <small>{words}</small>}
            </span>
            <span className={styles.track} aria-hidden="true">
              <i data-tone={tone} style={share} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
