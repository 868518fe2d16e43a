import type { FormEvent, ReactNode, RefObject } from 'react';
import { useId } from 'react';
import { Button } from '../button/index.ts';
import { Message } from '../message/index.ts';
import { VisuallyHidden } from '../visually-hidden/index.ts';
import styles from './confirm-dialog.module.css';
import type { ConfirmDialogProps } from './confirm-dialog.tsx';
import { TypedPhrase } from './typed-phrase.tsx';
import { useTypedPhrase } from './use-typed-phrase.ts';

interface ConfirmFormProps
  extends Pick<ConfirmDialogProps, 'confirmLabel' | 'cancelLabel' | 'onConfirm' | 'onCancel'> {
  readonly typedPhrase: string | undefined;
  readonly tone: 'error' | 'mine';
  readonly busy: boolean;
  readonly error: ReactNode;
  readonly cancelRef: RefObject<HTMLButtonElement | null>;
}

/** The two answers, and the words to type before one of them counts. Made anew each time the question is asked. */
export function ConfirmForm({
  typedPhrase,
  tone,
  busy,
  error,
  confirmLabel,
  cancelLabel,
  cancelRef,
  onConfirm,
  onCancel,
}: ConfirmFormProps) {
  const whyId = useId();
  const typed = useTypedPhrase(typedPhrase);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.matches && !busy) onConfirm();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      {typedPhrase !== undefined && <TypedPhrase phrase={typedPhrase} typed={typed} />}
      {error && <Message role="alert" tone="error" icon="warning-circle" title={error} />}
      <div className={styles.answers}>
        <Button ref={cancelRef} unavailable={busy} onClick={onCancel}>
          {cancelLabel}
        </Button>
        <Button
          type="submit"
          className={tone === 'error' ? styles.danger : undefined}
          tone="mine"
          busy={busy}
          unavailable={!typed.matches}
          {...(typed.matches ? {} : { 'aria-describedby': whyId })}
        >
          {confirmLabel}
        </Button>
      </div>
      {!typed.matches && (
        <VisuallyHidden id={whyId} aria-hidden="true">
          Type {typedPhrase} first.
        </VisuallyHidden>
      )}
    </form>
  );
}
