import { readAnswer } from '@livedrops/client/read-answer';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../shared/api/api.ts';
import type { Reminder } from '../../shared/api/wire.ts';
import { queryKeys } from '../../shared/query/query-keys.ts';

const countShownFrom = 10;

/** What is shown once the visitor asks, or does so no longer. From nine to ten the number alone is not known. */
function withReminder(known: Reminder, reminded: boolean): Reminder {
  if (known.reminded === reminded) return known;
  const count = known.reminder_count;
  if (count === null) return { ...known, reminded };
  const next = count + (reminded ? 1 : -1);
  return { reminded, reminder_count: next < countShownFrom ? null : next };
}

/** Asks to be told of a drop or takes it back: shown at once, put back when the shop refuses. */
export function useChangeReminder(dropId: string) {
  const api = useApi();
  const queryClient = useQueryClient();
  const queryKey = queryKeys.reminder(dropId);
  return useMutation({
    mutationFn: (reminded: boolean) => {
      const params = { path: { id: dropId } };
      return readAnswer(
        reminded
          ? api.POST('/drops/{id}/reminder', { params })
          : api.DELETE('/drops/{id}/reminder', { params }),
      );
    },
    async onMutate(reminded) {
      await queryClient.cancelQueries({ queryKey });
      const before = {
        reminder: queryClient.getQueryData<Reminder>(queryKey),
        list: queryClient.getQueryData<string[]>(queryKeys.reminders),
      };
      queryClient.setQueryData<Reminder>(
        queryKey,
        (known) => known && withReminder(known, reminded),
      );
      queryClient.setQueryData<string[]>(queryKeys.reminders, (list) => {
        const others = list?.filter((id) => id !== dropId);
        return others && reminded ? [...others, dropId] : others;
      });
      return before;
    },
    onSuccess: (answer) => queryClient.setQueryData(queryKey, answer),
    onError(_error, _wish, before) {
      queryClient.setQueryData(queryKey, before?.reminder);
      queryClient.setQueryData(queryKeys.reminders, before?.list);
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: queryKeys.reminders }),
  });
}
