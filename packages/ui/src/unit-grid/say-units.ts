import type { UnitCounts } from './lay-out-units.ts';

export interface SaidUnits {
  /** All facts of the grid in one sentence. */
  readonly sentence: string;
  /** What one square stands for, when that is more than one unit. */
  readonly scale: string | null;
}

/** The grid in words: colour never carries a fact alone. */
export function sayUnits(counts: UnitCounts, unitsPerCell: number, locale = 'en-GB'): SaidUnits {
  const number = (value: number) => value.toLocaleString(locale);
  const { total, left, held } = counts;
  const sold = Math.max(0, total - left - held);
  const scale = unitsPerCell > 1 ? `One square is ${number(unitsPerCell)} units` : null;
  const facts = [
    `${number(left)} of ${number(total)} left`,
    held > 0 && `${number(held)} in checkouts`,
    sold > 0 && `${number(sold)} sold`,
  ];
  const owned = [...(counts.mine ?? [])];
  const sentences = [
    facts.filter(Boolean).join(', '),
    (counts.mineHeld ?? 0) > 0 && `${number(counts.mineHeld ?? 0)} held for you`,
    owned.length === 1 && `Yours is number ${owned[0]}`,
    owned.length > 1 && `Yours are numbers ${owned.join(', ')}`,
    scale,
  ];
  return { sentence: `${sentences.filter(Boolean).join('. ')}.`, scale };
}
