import { Dialog as Base } from '@base-ui/react/dialog';
import type { ReactNode, RefObject } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { Icon } from '../icon/index.ts';
import styles from './dialog.module.css';

export interface DialogProps {
  readonly open: boolean;
  /** Called when the person wants it closed: Esc, the cross, a press outside. The owner decides. */
  readonly onClose: () => void;
  readonly title: ReactNode;
  /** Read out with the title when the dialog opens. */
  readonly description?: ReactNode;
  /**
   * On a phone `full` fills the screen, `sheet` rises from its lower edge as tall as what it holds; on wide screens both
   * are a centred card. `card` is small on both.
   */
  readonly shape?: 'full' | 'sheet' | 'card';
  /** Where focus goes first; the cross when left out. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  readonly closeLabel?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * A task in front of the page. Focus stays inside and returns where it came from. Load it lazily: it brings the kit's
 * only large dependency.
 */
export function Dialog({
  open,
  onClose,
  title,
  description,
  shape = 'full',
  initialFocus,
  closeLabel = 'Close',
  className,
  children,
}: DialogProps) {
  return (
    <Base.Root
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
    >
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Viewport className={styles.viewport} data-shape={shape}>
          <Base.Popup
            className={joinClasses(styles.popup, className)}
            data-shape={shape}
            {...(initialFocus ? { initialFocus } : {})}
          >
            <header className={styles.head}>
              <Base.Title className={styles.title}>{title}</Base.Title>
              <Base.Close className={styles.close} aria-label={closeLabel}>
                <Icon name="x" />
              </Base.Close>
            </header>
            {description && (
              <Base.Description className={styles.description}>{description}</Base.Description>
            )}
            {children}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
