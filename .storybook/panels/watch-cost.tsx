import { Profiler, type ReactNode, useEffect, useRef } from 'react';
import type { Cost } from './panel-events.ts';

const tellEveryMs = 300;

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

const isShift = (entry: PerformanceEntry): entry is LayoutShift => 'hadRecentInput' in entry;

/** Sums the shifts of the page; browsers without the measurement report none. */
function watchShifts(add: (value: number) => void): () => void {
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return () => undefined;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (isShift(entry) && !entry.hadRecentInput) add(entry.value);
  });
  observer.observe({ type: 'layout-shift' });
  return () => observer.disconnect();
}

export interface WatchCostProps {
  readonly tell: (cost: Cost) => void;
  readonly children: ReactNode;
}

/** Measures what is below it, and tells when a figure has changed. */
export function WatchCost({ tell, children }: WatchCostProps) {
  const measured = useRef({ renders: 0, longestCommitMs: 0, layoutShift: 0 });
  useEffect(() => {
    let told = '';
    const stopShifts = watchShifts((value) => {
      measured.current.layoutShift += value;
    });
    const report = () => {
      const cost = { ...measured.current, domNodes: document.body.querySelectorAll('*').length };
      if (JSON.stringify(cost) === told) return;
      told = JSON.stringify(cost);
      tell(cost);
    };
    const timer = setInterval(report, tellEveryMs);
    return () => {
      clearInterval(timer);
      stopShifts();
    };
  }, [tell]);
  return (
    <Profiler
      id="story"
      onRender={(_id, _phase, durationMs) => {
        measured.current.renders += 1;
        measured.current.longestCommitMs = Math.max(measured.current.longestCommitMs, durationMs);
      }}
    >
      {children}
    </Profiler>
  );
}
