import { z } from '@hono/zod-openapi';
import { Id } from './primitives.ts';

/** Whether you asked to be told of a drop, and how many did; a guest asked for nothing. */
export const Reminder = z
  .object({
    reminded: z.boolean(),
    reminder_count: z
      .int()
      .nullable()
      .openapi({ description: 'Null under 10: a few are nobody’s business.' }),
  })
  .openapi('Reminder');

/** The drops you asked to be told of and that have not begun, soonest first. */
export const ReminderList = z.object({ drop_ids: z.array(Id) }).openapi('ReminderList');
