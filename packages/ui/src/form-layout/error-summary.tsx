import type { ComponentPropsWithRef, MouseEvent, ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { Icon } from '../icon/index.ts';
import styles from './form-layout.module.css';

export interface ErrorLine {
  /** The `controlId` of the `Field` that it is about. */
  readonly controlId: string;
  /** The same words as at the field. */
  readonly message: ReactNode;
}

export interface ErrorSummaryProps
  extends Omit<ComponentPropsWithRef<'section'>, 'children' | 'ref' | 'title'> {
  /** What has to be mended, in the order of the fields. Nothing is shown when it is empty. */
  readonly errors: readonly ErrorLine[];
  /** What has not happened: "The drop is not scheduled yet". */
  readonly title: ReactNode;
  /** How often the form was sent. With each one that fails, focus comes here. */
  readonly attempt: number;
}

const reachable = 'input:not([type="hidden"]), select, textarea, button, [tabindex="0"]';

/** Takes focus to a field, or to the first part of one that has several. */
function focusField(event: MouseEvent<HTMLAnchorElement>, controlId: string) {
  event.preventDefault();
  const control = document.getElementById(controlId);
  const target = control?.matches(reachable) ? control : control?.querySelector(reachable);
  if (target instanceof HTMLElement) target.focus();
}

/** What keeps a form from being sent, at its head, with a way to each field. */
export function ErrorSummary({ errors, title, attempt, className, ...rest }: ErrorSummaryProps) {
  const summary = useRef<HTMLElement>(null);
  const titleId = useId();
  const any = errors.length > 0;
  useEffect(() => {
    if (any && attempt > 0) summary.current?.focus();
  }, [any, attempt]);
  if (!any) return null;
  return (
    <section
      {...rest}
      ref={summary}
      tabIndex={-1}
      aria-labelledby={titleId}
      className={joinClasses(styles.summary, className)}
    >
      <Icon name="warning-circle" className={styles.sign} />
      <div>
        <p className={styles.summaryTitle} id={titleId}>
          {title}
        </p>
        <ul className={styles.errors}>
          {errors.map((error) => (
            <li key={error.controlId}>
              <a
                href={`#${error.controlId}`}
                onClick={(event) => focusField(event, error.controlId)}
              >
                {error.message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
