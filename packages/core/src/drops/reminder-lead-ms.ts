/** Who asked to be reminded of a drop is told this long before its start, and at the start. */
export const reminderLeadMs = 120_000;
