import { paths } from '../../../shared/paths.ts';
import { stringifySearch } from '../../../shared/routing/search-text.ts';

/** `yours`: of creators one follows, and what one asked for. */
export type CalendarShow = 'all' | 'yours';

export const calendarShows = [
  { show: 'all', label: 'All drops' },
  { show: 'yours', label: 'Yours' },
] as const satisfies readonly { show: CalendarShow; label: string }[];

/** Reads the address; anything unknown is all of it. */
export const readCalendarSearch = (
  raw: Record<string, unknown>,
): { readonly show: CalendarShow } => ({
  show: raw['show'] === 'yours' ? 'yours' : 'all',
});

export const calendarHref = (show: CalendarShow): string =>
  `${paths.calendar}${stringifySearch({ show: show === 'all' ? undefined : show })}`;
