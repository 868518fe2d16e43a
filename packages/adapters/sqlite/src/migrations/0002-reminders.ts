/** Which drops have been reminded of; moving a start makes it untold again. */
export const remindersTold = {
  version: 2,
  name: 'reminders told',
  sql: `
ALTER TABLE drops ADD COLUMN told_reminder INTEGER NOT NULL DEFAULT 0 CHECK (told_reminder IN (0, 1));
CREATE INDEX drops_reminder_untold ON drops (start_at)
  WHERE told_reminder = 0 AND told_start = 0 AND draft = 0 AND cancelled_at IS NULL;`,
};
