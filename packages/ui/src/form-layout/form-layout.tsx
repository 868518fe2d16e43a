import type { ComponentPropsWithRef, FormEvent, ReactNode } from 'react';
import { useId } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import styles from './form-layout.module.css';

export interface FormProps extends Omit<ComponentPropsWithRef<'form'>, 'noValidate' | 'onSubmit'> {
  /** Called instead of the browser's own sending and checking: the fields say what is wrong. */
  readonly onSend: () => void;
}

/** Sections, an `ErrorSummary` above them and actions below, in one column that is easy to read. */
export function Form({ onSend, className, children, ...rest }: FormProps) {
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSend();
  };
  return (
    <form {...rest} noValidate onSubmit={send} className={joinClasses(styles.form, className)}>
      {children}
    </form>
  );
}

export interface FormSectionProps extends Omit<ComponentPropsWithRef<'section'>, 'title'> {
  /** What these fields are about. */
  readonly title: ReactNode;
  /** What to know before answering. */
  readonly intro?: ReactNode;
  /** The level of the title in the page's outline. */
  readonly level?: 2 | 3;
}

/** Fields that belong together, under a heading; beside it where there is room. */
export function FormSection({
  title,
  intro,
  level = 2,
  className,
  children,
  ...rest
}: FormSectionProps) {
  const id = useId();
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <section {...rest} aria-labelledby={id} className={joinClasses(styles.section, className)}>
      <div className={styles.head}>
        <Title className={styles.title} id={id}>
          {title}
        </Title>
        {intro && <p className={styles.intro}>{intro}</p>}
      </div>
      <div className={styles.fields}>{children}</div>
    </section>
  );
}

/** The buttons at the end of a form: the next step first. */
export function FormActions({ className, ...rest }: ComponentPropsWithRef<'div'>) {
  return <div {...rest} className={joinClasses(styles.actions, className)} />;
}
