import { createContext, type ReactNode, use, useMemo, useRef } from 'react';
import { VisuallyHidden } from '../visually-hidden/index.ts';
import { type Announcer, createAnnouncer } from './create-announcer.ts';

/** Sent by the polite region for each text that is never said, because a newer one of its topic came before its turn. */
export const droppedEvent = 'livedrops:announcement-dropped';

const silent: Announcer = { polite: () => undefined, assertive: () => undefined };
const AnnouncerContext = createContext<Announcer>(silent);

/** Tells a screen reader about changes. Outside `AnnouncerRegions` nothing is said. */
export function useAnnouncer(): Announcer {
  return use(AnnouncerContext);
}

/** The two regions that a screen reader listens to, there from the first paint, and the voice for all inside. */
export function AnnouncerRegions({ children }: { readonly children: ReactNode }) {
  const polite = useRef<HTMLSpanElement>(null);
  const assertive = useRef<HTMLSpanElement>(null);
  // oxlint-disable react/refs, react/preserve-manual-memoization -- both regions are read when something is said, after the paint.
  const announcer = useMemo(
    () =>
      createAnnouncer(
        (region, text) => {
          const element = (region === 'polite' ? polite : assertive).current;
          if (!element) return;
          // The same words twice are a change only when the text differs: a no-break space makes it so.
          element.textContent = element.textContent === text ? `${text}\u00a0` : text;
        },
        {
          now: () => performance.now(),
          later: (run, ms) => {
            const timer = setTimeout(run, ms);
            return () => clearTimeout(timer);
          },
        },
        (text) =>
          polite.current?.dispatchEvent(
            new CustomEvent(droppedEvent, { detail: text, bubbles: true }),
          ),
      ),
    [],
  );
  // oxlint-enable react/refs, react/preserve-manual-memoization
  return (
    <AnnouncerContext value={announcer}>
      {children}
      <VisuallyHidden ref={polite} role="status" aria-live="polite" />
      <VisuallyHidden ref={assertive} role="alert" aria-live="assertive" />
    </AnnouncerContext>
  );
}
