import { AlertDialog as Base } from '@base-ui/react/alert-dialog';
import type { ReactNode } from 'react';
import { useRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import dialog from '../dialog/dialog.module.css';
import { Icon, type IconName } from '../icon/index.ts';
import styles from './confirm-dialog.module.css';
import { ConfirmForm } from './confirm-form.tsx';

export interface Consequence {
  readonly icon: IconName;
  /** One thing that happens, in one sentence. */
  readonly text: string;
}

export interface ConfirmDialogProps {
  readonly open: boolean;
  /** What is about to happen, as a question: "End it with 41 left?" */
  readonly title: ReactNode;
  /** What happens then: to money and to people first. */
  readonly consequences?: readonly Consequence[];
  /** The words to type before it can be confirmed: for what cannot be undone. */
  readonly typedPhrase?: string;
  /** Does what it says: "End drop". */
  readonly confirmLabel: string;
  /** Says what stays as it is: "Keep it live". */
  readonly cancelLabel: string;
  /** `error` takes something away; `mine` gives. */
  readonly tone?: 'error' | 'mine';
  /** The answer is on its way. */
  readonly busy?: boolean;
  /** It did not work: what happened and what to do. */
  readonly error?: ReactNode;
  readonly onConfirm: () => void;
  /** Called by the other button and by Esc. */
  readonly onCancel: () => void;
  readonly className?: string;
  /** Further words or fields below the consequences. */
  readonly children?: ReactNode;
}

/** One question before something that cannot be taken back, with what follows from each answer. */
export function ConfirmDialog({
  open,
  title,
  consequences = [],
  typedPhrase,
  confirmLabel,
  cancelLabel,
  tone = 'error',
  busy = false,
  error,
  onConfirm,
  onCancel,
  className,
  children,
}: ConfirmDialogProps) {
  const cancelRef = useRef<HTMLButtonElement>(null);
  return (
    <Base.Root
      open={open}
      onOpenChange={(next) => {
        if (!next && !busy) onCancel();
      }}
    >
      <Base.Portal>
        <Base.Backdrop className={dialog.backdrop} />
        <Base.Viewport className={dialog.viewport} data-shape="card">
          <Base.Popup
            className={joinClasses(dialog.popup, className)}
            data-shape="card"
            // The answer that changes nothing: Enter by mistake does no harm.
            {...(typedPhrase === undefined ? { initialFocus: cancelRef } : {})}
          >
            <Base.Title className={styles.title}>{title}</Base.Title>
            {consequences.length > 0 && (
              <Base.Description className={styles.consequences} render={<ul />}>
                {consequences.map(({ icon, text }) => (
                  <li key={text}>
                    <Icon name={icon} className={styles.icon} />
                    <span>{text}</span>
                  </li>
                ))}
              </Base.Description>
            )}
            {children}
            <ConfirmForm
              typedPhrase={typedPhrase}
              tone={tone}
              busy={busy}
              error={error}
              confirmLabel={confirmLabel}
              cancelLabel={cancelLabel}
              cancelRef={cancelRef}
              onConfirm={onConfirm}
              onCancel={onCancel}
            />
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
