import type { ReactNode } from 'react';
import { useEffect } from 'react';

interface SurroundingsProps {
  readonly theme: string;
  readonly direction: string;
  readonly motion: string;
  readonly children: ReactNode;
}

/** Puts the toolbar's choices where the product puts them: on the root element, so that dialogs follow as well. */
export function Surroundings({ theme, direction, motion, children }: SurroundingsProps) {
  useEffect(() => {
    const root = document.documentElement;
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    root.dir = direction;
    root.dataset['motion'] = motion;
  }, [theme, direction, motion]);
  return children;
}

/** The same story twice: a second frame, so that portals and media queries are true in both. */
export function BothThemes({
  id,
  children,
}: {
  readonly id: string;
  readonly children: ReactNode;
}) {
  const source = `iframe.html?viewMode=story&id=${encodeURIComponent(id)}&globals=theme:dark`;
  return (
    <div style={{ display: 'grid', gap: '1rem' }}>
      <div>{children}</div>
      <iframe
        title="The same story in the dark theme"
        src={source}
        style={{ border: 0, inlineSize: '100%', blockSize: '40rem' }}
      />
    </div>
  );
}
