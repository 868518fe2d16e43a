import { storyClock } from '@livedrops/ui/testing/story-clock';
import type { CSSProperties, ReactNode } from 'react';
import { useEffect } from 'react';
import { showPseudo } from './pseudo-text.ts';

export interface SurroundingsProps extends Choices {
  /** Other stories stand on the same page: the choices go around this one alone. */
  readonly shared: boolean;
  readonly children: ReactNode;
}

/** What the toolbars say, as the product would know it. */
interface Choices {
  readonly theme: string;
  /** A BCP 47 tag, or null for what the story itself has. */
  readonly locale: string | null;
  readonly pseudo: boolean;
  readonly direction: 'ltr' | 'rtl';
  readonly density: string;
  readonly motion: string;
  /** Per cent of the reader's text size. */
  readonly text: string;
  /** 0 to 359, or `story` for what each component sets itself. */
  readonly hue: string;
  readonly clock: string;
}

export function choicesOf(globals: Readonly<Record<string, unknown>>): Choices {
  const of = (name: string) => String(globals[name]);
  const locale = of('locale');
  const isTag = locale !== 'story' && locale !== 'pseudo';
  const rightToLeft = of('direction') === 'rtl' || locale.startsWith('ar');
  return {
    theme: of('theme') === 'both' ? 'light' : of('theme'),
    locale: isTag ? locale : null,
    pseudo: locale === 'pseudo',
    direction: rightToLeft ? 'rtl' : 'ltr',
    density: of('density'),
    motion: of('motion'),
    text: of('text'),
    hue: of('hue'),
    clock: of('clock'),
  };
}

function setOnRoot({ theme, locale, direction, density, motion, text, hue }: Choices): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  root.lang = locale ?? 'en';
  root.dir = direction;
  root.dataset['density'] = density;
  root.dataset['motion'] = motion;
  root.style.fontSize = text === '100' ? '' : `${text}%`;
  if (hue === 'story') root.style.removeProperty('--dh');
  else root.style.setProperty('--dh', hue);
}

/** Puts the toolbar's choices where the product puts them: on the root element, so that dialogs follow as well. */
function useOnRoot({ shared, children: _, ...choices }: SurroundingsProps) {
  const said = JSON.stringify(choices);
  useEffect(() => {
    if (!shared) setOnRoot(JSON.parse(said));
  }, [said, shared]);
  const { clock, pseudo } = choices;
  useEffect(() => {
    storyClock.set(Number.parseInt(clock, 10) || 0, clock.endsWith('+'));
  }, [clock]);
  useEffect(() => (pseudo ? showPseudo(document.body) : undefined), [pseudo]);
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
      style={{ ...ground, ...(hue === 'story' ? {} : { '--dh': hue }) }}
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
