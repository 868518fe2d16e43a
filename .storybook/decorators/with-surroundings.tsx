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
  /** Other stories stand on the same page: the choices go around this one alone. */
  readonly shared: boolean;
  readonly children: ReactNode;
}

/** Puts the toolbar's choices where the product puts them: on the root element, so that dialogs follow as well. */
function useOnRoot({ theme, direction, motion, text, hue, shared }: SurroundingsProps) {
  useEffect(() => {
    if (shared) return;
    const root = document.documentElement;
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    root.dir = direction;
    root.dataset['motion'] = motion;
    root.style.fontSize = text === '100' ? '' : `${text}%`;
    if (hue === 'story') root.style.removeProperty('--dh');
    else root.style.setProperty('--dh', hue);
  }, [theme, direction, motion, text, hue, shared]);
}

/** The toolbar's choices for one story: on the page it has for itself, or around it on a docs page. */
export function Surroundings(props: SurroundingsProps) {
  useOnRoot(props);
  const { theme, direction, hue, shared, children } = props;
  if (!shared) return children;
  return (
    <div
      dir={direction}
      data-theme={theme === 'system' ? undefined : theme}
      style={{ ...ground, ...(hue === 'story' ? {} : { '--dh': hue }) } as CSSProperties}
    >
      {children}
    </div>
  );
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

/** A story that pins the other theme needs its own ground. */
const ground: CSSProperties = {
  padding: '1rem',
  background: 'var(--bg-canvas)',
  color: 'var(--fg-default)',
};

const sideBySide: CSSProperties = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(20rem, 1fr))',
  gap: '1rem',
};

const frame: CSSProperties = { border: 0, inlineSize: '100%', minBlockSize: '40rem' };
