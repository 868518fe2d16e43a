import type { ReactNode } from 'react';
import { Heading } from '../heading/index.ts';
import styles from './foundations.module.css';

interface PartProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
}

/** A page about what all components stand on. */
export function FoundationPage({ title, lead, children }: PartProps) {
  return (
    <article className={styles.page}>
      <header className={styles.section}>
        <Heading level={1}>{title}</Heading>
        {lead && <p className={styles.lead}>{lead}</p>}
      </header>
      {children}
    </article>
  );
}

/** One part of such a page. */
export function FoundationSection({ title, lead, children }: PartProps) {
  return (
    <section className={styles.section}>
      <Heading level={2}>{title}</Heading>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  );
}

/** A table that scrolls by itself on a narrow screen. */
export function FoundationTable({
  label,
  head,
  children,
}: {
  readonly label: string;
  readonly head: readonly string[];
  readonly children: ReactNode;
}) {
  return (
    <section
      className={styles.scroll}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard.
      tabIndex={0}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            {head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
