import type { ComponentPropsWithRef } from 'react';
import { useEffect, useRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { Icon } from '../icon/index.ts';
import styles from './search-box.module.css';

export interface SearchBoxProps
  extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'defaultValue'> {
  readonly placeholder?: string;
  readonly defaultValue?: string;
  readonly onSearch: (text: string) => void;
  /** Pressing this key anywhere outside a text field puts the cursor here. */
  readonly shortcut?: string;
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Looks for products by words. */
export function SearchBox({
  placeholder = 'Drops, creators',
  defaultValue = '',
  onSearch,
  shortcut,
  className,
  ...rest
}: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!shortcut) return undefined;
    const focusOnKey = (event: KeyboardEvent) => {
      if (event.key !== shortcut || event.metaKey || event.ctrlKey || isTyping(event.target))
        return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', focusOnKey);
    return () => document.removeEventListener('keydown', focusOnKey);
  }, [shortcut]);
  return (
    <div role="search" {...rest} className={joinClasses(styles.search, className)}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(input.current?.value.trim() ?? '');
        }}
      >
        <Icon name="magnifying-glass" />
        <input
          ref={input}
          type="search"
          name="q"
          className={styles.input}
          aria-label="Search"
          aria-keyshortcuts={shortcut}
          placeholder={placeholder}
          defaultValue={defaultValue}
          key={defaultValue}
          maxLength={200}
          enterKeyHint="search"
          autoComplete="off"
        />
        {shortcut && <span className={styles.key} data-key={shortcut} />}
      </form>
    </div>
  );
}
