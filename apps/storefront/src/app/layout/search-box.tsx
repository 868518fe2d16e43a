import { Icon } from '@livedrops/ui/icon';
import { useRouter } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef } from 'react';
import { paths } from '../../shared/paths.ts';
import { stringifySearch } from '../../shared/routing/search-text.ts';
import styles from './search-box.module.css';

const charsMax = 200;

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  );
}

/** Looks for products by name, creator or category. `/` brings the focus here from anywhere. */
export function SearchBox({ className = '' }: { readonly className?: string | undefined }) {
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const focusOnSlash = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.metaKey || event.ctrlKey || isTyping(event.target)) return;
      // On a phone the box is not shown; browse has its own.
      const field = input.current?.offsetParent ? input.current : null;
      if (!field) return;
      event.preventDefault();
      field.select();
      field.focus();
    };
    document.addEventListener('keydown', focusOnSlash);
    return () => document.removeEventListener('keydown', focusOnSlash);
  }, []);

  function search(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const q = input.current?.value.trim() ?? '';
    void router.navigate({ href: `${paths.browse}${stringifySearch({ q })}` });
    input.current?.blur();
  }

  return (
    <search className={`${styles.box} ${className}`}>
      <form action={paths.browse} onSubmit={search}>
        <Icon name="magnifying-glass" />
        <input
          ref={input}
          type="search"
          name="q"
          maxLength={charsMax}
          placeholder="Drops, creators"
          aria-label="Search drops and creators"
          aria-keyshortcuts="/"
          autoComplete="off"
          enterKeyHint="search"
        />
        <span className={styles.key} aria-hidden="true">
          /
        </span>
      </form>
    </search>
  );
}
