import { Drawer as Base } from '@base-ui/react/drawer';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { usePageDirection } from '../direction/page-direction.tsx';
import { Icon } from '../icon/index.ts';
import { useScrollStop } from '../scroll-stop/use-scroll-stop.ts';
import styles from './sheet.module.css';

export interface SheetProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'title'> {
  readonly open: boolean;
  /** Called when the person wants it closed: Esc, the cross, a press outside, a swipe. The owner decides. */
  readonly onClose: () => void;
  readonly title: ReactNode;
  /** Read out with the title when it opens. */
  readonly description?: ReactNode;
  /** `bottom` rises from the lower edge; `end` comes from the side where lines end. */
  readonly side?: 'bottom' | 'end';
  /** Stays in view at the bottom: what the sheet is for. */
  readonly footer?: ReactNode;
  readonly closeLabel?: string;
  readonly children: ReactNode;
}

/** A part of the page that comes in from the edge: filters, a longer choice, details beside a list. */
export function Sheet({
  open,
  onClose,
  title,
  description,
  side = 'bottom',
  footer,
  closeLabel = 'Close',
  className,
  children,
  ...rest
}: SheetProps) {
  const scrollStop = useScrollStop();
  const towardsEnd = usePageDirection() === 'rtl' ? 'left' : 'right';
  return (
    <Base.Root
      open={open}
      swipeDirection={side === 'bottom' ? 'down' : towardsEnd}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
    >
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Viewport className={styles.viewport} data-side={side}>
          <Base.Popup {...rest} className={joinClasses(styles.popup, className)} data-side={side}>
            {side === 'bottom' && <span className={styles.grip} aria-hidden="true" />}
            <header className={styles.head}>
              <Base.Title className={styles.title}>{title}</Base.Title>
              <Base.Close className={styles.close} aria-label={closeLabel}>
                <Icon name="x" />
              </Base.Close>
            </header>
            <Base.Content className={styles.content} {...scrollStop}>
              {description && (
                <Base.Description className={styles.description}>{description}</Base.Description>
              )}
              {children}
            </Base.Content>
            {footer && <footer className={styles.footer}>{footer}</footer>}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
