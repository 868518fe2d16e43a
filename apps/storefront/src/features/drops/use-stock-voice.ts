import { useAnnouncer } from '@livedrops/ui/announcer';
import { useEffect, useRef } from 'react';
import type { Drop } from '../../shared/api/wire.ts';
import { useShortcut } from '../../shared/page/use-shortcut.ts';
import { isStockNews, sayStock } from './stock-marks.ts';

/** Tells screen readers when the stock passes a mark, and all of it on request: the S key. */
export function useStockVoice(drop: Drop): void {
  const announcer = useAnnouncer();
  const known = useRef(drop);
  const isOpen = drop.phase === 'live' || drop.phase === 'sold_out';

  useEffect(() => {
    const before = known.current;
    known.current = drop;
    const isSame = before.drop_id === drop.drop_id;
    if (isSame && isOpen && isStockNews(before, drop)) announcer.polite(sayStock(drop), 'stock');
  }, [announcer, drop, isOpen]);

  useShortcut('s', () => announcer.polite(sayStock(drop), 'asked'));
}
