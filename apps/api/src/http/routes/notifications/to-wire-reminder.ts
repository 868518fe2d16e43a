import type { ReminderState } from '@livedrops/core/reminders/get-reminder';

export const toWireReminder = ({ reminded, count }: ReminderState) => ({
  reminded,
  reminder_count: count,
});
