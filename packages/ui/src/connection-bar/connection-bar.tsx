import type { ComponentPropsWithRef, ReactNode } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { Icon } from '../icon/index.ts';
import { UnitMark } from '../unit-mark/index.ts';
import styles from './connection-bar.module.css';

export interface ConnectionBarProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** `online` takes no room and says nothing. `back` is shown for a moment after the line returned. */
  readonly state: 'online' | 'reconnecting' | 'offline' | 'back';
  /** How old the facts on the page are: "Facts from 20:04". */
  readonly detail?: ReactNode;
}

const words = { reconnecting: 'Reconnecting', offline: 'You are offline', back: 'Up to date' };

/** Whether what the page shows is still true. Floats over the page: nothing moves when it comes. */
export function ConnectionBar({ state, detail, className, ...rest }: ConnectionBarProps) {
  return (
    <div role="status" {...rest} className={joinClasses(styles.bar, className)} data-state={state}>
      {state !== 'online' && (
        <p className={styles.pill}>
          {state === 'reconnecting' && <UnitMark />}
          {state === 'offline' && <Icon name="wifi-slash" />}
          {state === 'back' && <Icon name="check" />}
          <span>
            {words[state]}
            {detail && <span className={styles.detail}> {detail}</span>}
          </span>
        </p>
      )}
    </div>
  );
}
