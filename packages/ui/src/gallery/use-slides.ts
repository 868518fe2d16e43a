import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';

export interface Slides {
  readonly track: RefObject<HTMLUListElement | null>;
  readonly current: number;
  readonly show: (index: number) => void;
  readonly onScroll: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

/** Which slide of a scrolled track is in view, and how to get to another. */
export function useSlides(count: number): Slides {
  const track = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState(0);

  const show = (index: number) => {
    const slide = track.current?.children[index];
    if (!(slide instanceof HTMLElement)) return;
    setCurrent(index);
    track.current?.scrollTo({ left: slide.offsetLeft });
  };

  const onScroll = () => {
    const list = track.current;
    if (!list || list.clientWidth === 0) return;
    // Right-to-left pages count their scroll position downwards from zero.
    setCurrent(Math.round(Math.abs(list.scrollLeft) / list.clientWidth));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    if (step === undefined || count < 2) return;
    event.preventDefault();
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    show(Math.min(Math.max(0, current + (isRtl ? -step : step)), count - 1));
  };

  return { track, current, show, onScroll, onKeyDown };
}
