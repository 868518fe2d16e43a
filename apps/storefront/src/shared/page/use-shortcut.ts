import { useEffect, useEffectEvent } from 'react';

/** Where keys write text they are no shortcuts. */
function isWriting({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('textarea, select, input:not([type="radio"])') !== null)
  );
}

const isInDialog = () => document.querySelector('[role="dialog"]') !== null;

/** Runs while the page is shown and a single key is pressed: not in a field, not with a modifier, not behind a dialog. */
export function useShortcut(key: string, run: () => void): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || event.key.toLowerCase() !== key) return;
    if (event.metaKey || event.ctrlKey || event.altKey || event.shiftKey) return;
    if (isWriting(event) || isInDialog()) return;
    event.preventDefault();
    run();
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => handle(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
