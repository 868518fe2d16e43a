import type { CSSProperties, ReactNode } from 'react';
import { useEffect } from 'react';

export interface SurroundingsProps {
  readonly theme: string;
  readonly direction: string;
  readonly motion: string;
  /** Per cent of the reader's text size. */
  readonly text: string;
  /** 0 to 359, or `story` for what each component sets itself. */
  readonly hue: string;
  readonly children: ReactNode;
}

/** Puts the toolbar's choices where the product puts them: on the root element, so that dialogs follow as well. */
export function Surroundings({ theme, direction, motion, text, hue, children }: SurroundingsProps) {
  useEffect(() => {
    const root = document.documentElement;
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    root.dir = direction;
    root.dataset['motion'] = motion;
    root.style.fontSize = text === '100' ? '' : `${text}%`;
    if (hue === 'story') root.style.removeProperty('--dh');
    else root.style.setProperty('--dh', hue);
  }, [theme, direction, motion, text, hue]);
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
    <div style={sideBySide}>
      <div>{children}</div>
      <iframe title="The same story in the dark theme" src={source} style={frame} />
    </div>
  );
}

const sideBySide: CSSProperties = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(20rem, 1fr))',
  gap: '1rem',
};

const frame: CSSProperties = { border: 0, inlineSize: '100%', minBlockSize: '40rem' };
