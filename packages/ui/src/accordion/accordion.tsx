import { Accordion as Base } from '@base-ui/react/accordion';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { Icon } from '../icon/index.ts';
import styles from './accordion.module.css';

export interface AccordionItem {
  readonly value: string;
  readonly title: ReactNode;
  /** A short fact at the end of the row that can be read while it is closed. */
  readonly fact?: ReactNode;
  readonly content: ReactNode;
}

export interface AccordionProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  readonly items: readonly AccordionItem[];
  /** Which are open at first, by `value`. */
  readonly defaultOpen?: readonly string[];
  /** Opening one closes the other. Leave it out: people compare. */
  readonly oneAtATime?: boolean;
  /** The level of the titles in the page's outline. */
  readonly level?: 2 | 3 | 4;
}

/** Parts of a page that most people can do without: their titles stand, their words open. */
export function Accordion({
  items,
  defaultOpen = [],
  oneAtATime = false,
  level = 3,
  className,
  ...rest
}: AccordionProps) {
  const Title = `h${level}` as const;
  return (
    <Base.Root
      {...rest}
      defaultValue={[...defaultOpen]}
      multiple={!oneAtATime}
      // What is closed is still found by the browser's own search, and opens there.
      hiddenUntilFound
      className={joinClasses(styles.accordion, className)}
    >
      {items.map(({ value, title, fact, content }) => (
        <Base.Item key={value} value={value} className={styles.item}>
          <Base.Header render={<Title />} className={styles.header}>
            <Base.Trigger className={styles.trigger}>
              <span className={styles.words}>
                <span className={styles.title}>{title}</span>
                {fact && <span className={styles.fact}>{fact}</span>}
              </span>
              <Icon name="caret-down" className={styles.caret} />
            </Base.Trigger>
          </Base.Header>
          <Base.Panel className={styles.panel}>
            <div className={styles.content}>{content}</div>
          </Base.Panel>
        </Base.Item>
      ))}
    </Base.Root>
  );
}
