import type { Drop } from '@livedrops/core/drops/drop';
import type { CallRequest } from '../call-request.ts';
import { matchesEtag } from '../etag.ts';
import { etagOf } from '../reads/premade.ts';
import type { PremadeReply } from '../reply.ts';
import { type CalendarOptions, renderCalendar } from './render-calendar.ts';

/** Calendar programs ask every few hours; a minute in between spares us crowds of them. */
const cacheControl = 'public, max-age=60';

/** Everything that is written of a drop. Its stock is left out, so that a sale changes no calendar. */
const factsOf = ({ dropId, version, cancelledAt, product, creator }: Drop) =>
  JSON.stringify([dropId, version, cancelledAt, product.title, creator.profileName]);

/** Drops as a calendar file, or 304 when the reader has it. The tag leaves out the moment of writing, which is in each entry. */
export function answerCalendar(
  drops: readonly Drop[],
  { request, ...options }: CalendarOptions & { readonly request: CallRequest },
): PremadeReply {
  const etag = etagOf([options.name, options.origin, ...drops.map(factsOf)]);
  const unchanged = { 'cache-control': cacheControl, etag };
  const ifNoneMatch = request.header('if-none-match');
  if (ifNoneMatch !== undefined && matchesEtag(ifNoneMatch, etag)) {
    return { status: 304, premade: null, headers: unchanged };
  }
  return {
    status: 200,
    premade: Buffer.from(renderCalendar(drops, options)),
    headers: {
      ...unchanged,
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="livedrops.ics"',
    },
  };
}
