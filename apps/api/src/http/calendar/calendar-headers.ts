/** Calendar programs ask every few hours; a minute in between spares us crowds of them. */
export const calendarHeaders = {
  'content-type': 'text/calendar; charset=utf-8',
  'content-disposition': 'attachment; filename="livedrops.ics"',
  'cache-control': 'public, max-age=60',
} as const;
