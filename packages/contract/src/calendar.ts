import { z } from '@hono/zod-openapi';

/** iCalendar text (RFC 5545); each drop keeps its UID, so that what moves moves in the reader's calendar too. */
export const CalendarText = z.string();
