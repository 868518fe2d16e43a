import { Tabs as Base } from '@base-ui/react/tabs';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { PageDirection } from '../direction/page-direction.tsx';
import styles from './tabs.module.css';

export interface TabItem {
  readonly value: string;
  readonly label: ReactNode;
  /** How many are behind it; shown beside the label. */
  readonly count?: number;
  readonly panel: ReactNode;
}

export interface TabsProps
  extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'defaultValue' | 'onChange'> {
  /** What the tabs are views of. */
  readonly label: string;
  readonly items: readonly [TabItem, ...TabItem[]];
  /** Which one is shown, where the owner decides: keep it in the address. */
  readonly value?: string;
  /** Which one is shown first; the first of them when left out. */
  readonly defaultValue?: string;
  readonly onChange?: (value: string) => void;
  /** `line` heads a page's parts; `segments` stands within a card. */
  readonly look?: 'line' | 'segments';
}

/** Several views of the same thing, one at a time. */
export function Tabs({
  label,
  items,
  value,
  defaultValue = items[0].value,
  onChange,
  look = 'line',
  className,
  ...rest
}: TabsProps) {
  return (
    <PageDirection>
      <Base.Root
        {...rest}
        {...(value === undefined ? { defaultValue } : { value })}
        onValueChange={(next: string) => onChange?.(next)}
        className={joinClasses(styles.tabs, className)}
        data-look={look}
      >
        <Base.List className={styles.list} aria-label={label} activateOnFocus>
          {items.map((item) => (
            <Base.Tab key={item.value} value={item.value} className={styles.tab}>
              {item.label}
              {item.count !== undefined && <span className={styles.count}> {item.count}</span>}
            </Base.Tab>
          ))}
        </Base.List>
        {items.map((item) => (
          <Base.Panel key={item.value} value={item.value} className={styles.panel}>
            {item.panel}
          </Base.Panel>
        ))}
      </Base.Root>
    </PageDirection>
  );
}
