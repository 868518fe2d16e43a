import { Popover as Base } from '@base-ui/react/popover';
import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { PageDirection } from '../direction/page-direction.tsx';
import { Icon } from '../icon/index.ts';
import { useScrollStop } from '../scroll-stop/use-scroll-stop.ts';
import styles from './popover.module.css';

export interface PopoverProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'title'> {
  /** The Button or IconButton that opens it. */
  readonly trigger: ReactElement;
  /** Names it; shown at its top. */
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** On which side of the trigger it stands when there is room. */
  readonly side?: 'bottom' | 'top' | 'inline-start' | 'inline-end';
  readonly align?: 'start' | 'center' | 'end';
  /** Open or not, where the owner decides. */
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly closeLabel?: string;
}

/** More about the thing beside it, in front of the page, which stays usable. */
export function Popover({
  trigger,
  title,
  side = 'bottom',
  align = 'center',
  open,
  onOpenChange,
  closeLabel = 'Close',
  className,
  children,
  ...rest
}: PopoverProps) {
  const scrollStop = useScrollStop();
  return (
    <PageDirection>
      <Base.Root
        {...(open === undefined ? {} : { open })}
        {...(onOpenChange ? { onOpenChange: (next: boolean) => onOpenChange(next) } : {})}
      >
        <Base.Trigger render={trigger} />
        <Base.Portal>
          <Base.Positioner
            className={styles.positioner}
            side={side}
            align={align}
            sideOffset={10}
            collisionPadding={12}
            arrowPadding={20}
          >
            <Base.Popup {...rest} className={joinClasses(styles.popover, className)}>
              <Base.Arrow className={styles.arrow} />
              <div className={styles.head}>
                <Base.Title className={styles.title}>{title}</Base.Title>
                <Base.Close className={styles.close} aria-label={closeLabel}>
                  <Icon name="x" />
                </Base.Close>
              </div>
              <div className={styles.body} {...scrollStop}>
                {children}
              </div>
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </PageDirection>
  );
}
