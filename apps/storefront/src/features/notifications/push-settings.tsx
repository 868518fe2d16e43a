import { readAnswer } from '@livedrops/client/read-answer';
import { Button } from '@livedrops/ui/button';
import { Message } from '@livedrops/ui/message';
import { Switch } from '@livedrops/ui/switch';
import { formatDay } from '@livedrops/ui/timeline';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../shared/api/api.ts';
import type { PushSubscriptionList } from '../../shared/api/wire.ts';
import { describePushTrouble } from '../../shared/push/describe-push-trouble.ts';
import { usePushHere } from '../../shared/push/use-push-here.ts';
import { queryKeys } from '../../shared/query/query-keys.ts';
import { describeBrowser } from './describe-browser.ts';
import styles from './settings.module.css';
import { UnreadSettings } from './unread-settings.tsx';

/** Push in this browser, and every browser that gets it. */
export function PushSettings() {
  const here = usePushHere();
  return (
    <>
      <PushSwitch here={here} />
      <Browsers here={here} />
    </>
  );
}

type Here = ReturnType<typeof usePushHere>;

/** Why the switch cannot be used, and what to do about it. */
const hints: Partial<Record<NonNullable<Here['state']>, string>> = {
  unsupported: 'This browser cannot show push messages.',
  needs_install:
    'On iPhone and iPad push works from the Home Screen: tap Share, then Add to Home Screen, and open LiveDrops from there.',
  denied:
    'This browser blocks messages from LiveDrops. Allow notifications in its settings for this site, and come back.',
};

function PushSwitch({ here }: { readonly here: Here }) {
  const { state, busy, error, turn } = here;
  const hint = state && hints[state];
  return (
    <>
      <Switch
        label="Push in this browser"
        hint={hint ?? 'Also while LiveDrops is closed. Your browser asks whether you allow it.'}
        checked={state === 'on'}
        unavailable={hint !== undefined}
        busy={busy || state === undefined}
        onChange={turn}
      />
      {error && (
        <Message tone="error" icon="warning-circle" title="Push was not switched">
          {describePushTrouble(error)}
        </Message>
      )}
    </>
  );
}

function Browsers({ here }: { readonly here: Here }) {
  const api = useApi();
  const queryClient = useQueryClient();
  const query = useQuery({
    queryKey: queryKeys.pushSubscriptions,
    queryFn: ({ signal }) => readAnswer(api.GET('/push-subscriptions', { signal })),
    staleTime: 0,
  });
  const remove = useMutation({
    mutationFn: (id: string) =>
      readAnswer(api.DELETE('/push-subscriptions/{id}', { params: { path: { id } } })),
    onSuccess: (_answer, id) =>
      queryClient.setQueryData<PushSubscriptionList>(
        queryKeys.pushSubscriptions,
        (list) => list && { items: list.items.filter((one) => one.subscription_id !== id) },
      ),
    onSettled: () => queryClient.invalidateQueries({ queryKey: queryKeys.pushHere }),
  });
  if (!query.data) {
    const retry = () => void query.refetch();
    return <UnreadSettings failed={query.isError} busy={query.isFetching} onRetry={retry} />;
  }
  const { items } = query.data;
  if (items.length === 0) return <p className={styles.none}>No browser of yours gets push.</p>;
  return (
    <>
      <ul className={styles.browsers} aria-label="Browsers that get push">
        {items.map(({ subscription_id, host, created_at }) => {
          const isHere = subscription_id === here.subscriptionId;
          const name = describeBrowser(host);
          return (
            <li key={subscription_id}>
              <p>
                {name}
                {isHere && <b>This browser</b>}
                <small>Since {formatDay(Date.parse(created_at))}</small>
              </p>
              <Button
                size="sm"
                aria-label={`Remove ${name}${isHere ? ', this browser' : ''}`}
                busy={remove.isPending && remove.variables === subscription_id}
                onClick={() => (isHere ? here.turn(false) : remove.mutate(subscription_id))}
              >
                Remove
              </Button>
            </li>
          );
        })}
      </ul>
      {remove.isError && (
        <Message tone="error" icon="warning-circle" title="That did not reach the shop">
          The browser still gets push. Press again.
        </Message>
      )}
    </>
  );
}
