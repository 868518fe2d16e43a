import type { ComponentPropsWithRef, ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { hueStyle } from '../hue/hue-style.ts';
import { Icon, type IconName } from '../icon/index.ts';
import { Picture, type PictureSource } from '../picture/index.ts';
import styles from './toast.module.css';

export interface ToastProps extends Omit<ComponentPropsWithRef<'div'>, 'title'> {
  readonly icon?: IconName;
  /** The thing itself instead of a sign, on the field of its hue. */
  readonly picture?: PictureSource;
  /** The drop's hue, 0 to 359; for the picture. */
  readonly hue?: number;
  readonly title: ReactNode;
  /** A link or button that answers to it. */
  readonly action?: ReactNode;
  readonly onDismiss: () => void;
  /** Goes by itself after this time, unless somebody points at it or is in it. */
  readonly lastsMs?: number;
  readonly children?: ReactNode;
}

/** News that needs no answer. Everything in it is also somewhere else. */
export function Toast({
  icon = 'broadcast',
  picture,
  hue,
  title,
  action,
  onDismiss,
  lastsMs = 8_000,
  className,
  style,
  children,
  ...rest
}: ToastProps) {
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const held = pointed || focused;
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(onDismiss, lastsMs);
    return () => clearTimeout(timer);
  }, [held, lastsMs, onDismiss]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- reading it holds it; nothing is pressed.
    <div
      role="group"
      {...rest}
      className={joinClasses(styles.toast, className)}
      style={hue === undefined ? style : hueStyle(hue, style)}
      data-inverted=""
      data-picture={picture ? '' : undefined}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      {picture ? (
        <Picture className={styles.picture} source={picture} sizes="48px" alt="" />
      ) : (
        <Icon name={icon} className={styles.icon} />
      )}
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        {children && <div className={styles.detail}>{children}</div>}
      </div>
      {action}
      <button type="button" className={styles.dismiss} aria-label="Dismiss" onClick={onDismiss}>
        <Icon name="x" />
      </button>
    </div>
  );
}

/** Where toasts stand: above the bars on a phone, at the top end on wide screens. Show at most two. */
export function ToastStack({ className, ...rest }: ComponentPropsWithRef<'section'>) {
  return <section aria-label="News" {...rest} className={joinClasses(styles.stack, className)} />;
}
