import { RemindButton } from '@livedrops/ui/remind-button';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../shared/api/api.ts';
import type { Drop } from '../../shared/api/wire.ts';
import { paths } from '../../shared/paths.ts';
import { useRouter } from '../../shared/routing/router-context.ts';
import { useSession } from '../../shared/session/session-query.ts';
import { keptWish } from './kept-wish.ts';
import { remindersQuery } from './reminders-query.ts';
import { useChangeReminder } from './use-change-reminder.ts';

/** The bell at the end of a row of a drop that is still to come. */
export function RemindRow({ drop }: { readonly drop: Drop }) {
  const { drop_id: dropId, product } = drop;
  const { user } = useSession();
  const router = useRouter();
  const { data = [] } = useQuery({ ...remindersQuery(useApi()), enabled: Boolean(user) });
  const { mutate } = useChangeReminder(dropId);
  return (
    <RemindButton
      look="round"
      drop={product.title}
      reminded={data.includes(dropId)}
      onRemindedChange={(reminded) => {
        if (user) {
          mutate(reminded);
          return;
        }
        keptWish.put(dropId);
        void router.navigate(paths.signIn(paths.drop(dropId)));
      }}
    />
  );
}
