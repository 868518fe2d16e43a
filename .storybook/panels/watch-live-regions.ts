import { droppedEvent } from '@livedrops/ui/announcer';
import type { Spoken } from './heard.ts';

const liveRoles = '[aria-live], [role="status"], [role="alert"], [role="log"], output';

function politenessOf(region: Element): Spoken['politeness'] | null {
  const live = region.getAttribute('aria-live');
  if (live === 'off') return null;
  if (live === 'assertive' || live === 'polite') return live;
  return region.getAttribute('role') === 'alert' ? 'assertive' : 'polite';
}

const isHidden = (region: Element) =>
  region.closest('[aria-hidden="true"], [hidden], [inert]') !== null ||
  getComputedStyle(region).display === 'none';

/** The live regions that a change touches: those it stands in, and those it brought along. */
function regionsOf({ target, addedNodes, type }: MutationRecord) {
  const element = target instanceof Element ? target : target.parentElement;
  const around = element?.closest(liveRoles);
  const brought = type === 'childList' ? [...addedNodes] : [];
  return {
    around: around ?? null,
    born: brought.flatMap((node) =>
      node instanceof Element
        ? [...(node.matches(liveRoles) ? [node] : []), ...node.querySelectorAll(liveRoles)]
        : [],
    ),
  };
}

/** Tells each text that appears in a live region below `root`, portals included, until the returned function is called. */
export function watchLiveRegions(root: Element, tell: (spoken: Spoken) => void): () => void {
  const startedAt = performance.now();
  const known = new Map<Element, number>();
  const lastSaid = new Map<Element, string>();

  function say(region: Element, isNewRegion: boolean) {
    const politeness = politenessOf(region);
    const text = region.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    if (politeness === null || text === '' || lastSaid.get(region) === region.textContent) return;
    lastSaid.set(region, region.textContent ?? '');
    tell({
      atMs: Math.round(performance.now() - startedAt),
      text,
      politeness,
      region: known.get(region) ?? 0,
      isNewRegion,
      isHidden: isHidden(region),
      isSuperseded: false,
    });
  }

  const observer = new MutationObserver((records) => {
    const touched = new Map<Element, boolean>();
    for (const record of records) {
      const { around, born } = regionsOf(record);
      if (around && !touched.has(around)) touched.set(around, !known.has(around));
      for (const region of born) touched.set(region, !known.has(region));
    }
    for (const [region, isNew] of touched) {
      if (isNew) known.set(region, known.size + 1);
      say(region, isNew);
    }
  });
  for (const region of root.querySelectorAll(liveRoles)) {
    known.set(region, known.size + 1);
    lastSaid.set(region, region.textContent ?? '');
  }
  const supersede = (event: Event) => {
    if (!(event instanceof CustomEvent) || !(event.target instanceof Element)) return;
    tell({
      atMs: Math.round(performance.now() - startedAt),
      text: String(event.detail),
      politeness: 'polite',
      region: known.get(event.target) ?? 0,
      isNewRegion: false,
      isHidden: false,
      isSuperseded: true,
    });
  };
  root.addEventListener(droppedEvent, supersede);
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  return () => {
    observer.disconnect();
    root.removeEventListener(droppedEvent, supersede);
  };
}
