import { useAnnouncer } from '@livedrops/ui/announcer';
import { ButtonLink } from '@livedrops/ui/button';
import { Toast, ToastStack } from '@livedrops/ui/toast';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useClock } from '../../shared/clock/page-clock.ts';
import { knownDrop, knownFace } from '../../shared/live/known-drop.ts';
import { useLiveEvents } from '../../shared/live/live-connection.ts';
import { useRouter } from '../../shared/routing/router-context.ts';
import { describeNews, isNews, isShownOn, type News } from './describe-news.ts';

const shownMax = 2;
/** What a window hears later, after a break, stands in the inbox. */
const freshMs = 60_000;

/** Toasts for what somebody asked to hear of, unless the page in view shows the change itself. */
export function LiveNews() {
  const queryClient = useQueryClient();
  const router = useRouter();
  const announcer = useAnnouncer();
  const clock = useClock();
  const [news, setNews] = useState<readonly News[]>([]);

  useLiveEvents((event) => {
    const nowAt = clock.now();
    if (!isNews(event) || nowAt - Date.parse(event.occurred_at) > freshMs) return;
    if (isShownOn(event, router.state().pathname)) return;
    const item = describeNews(event, {
      drop: knownDrop(queryClient, event.drop_id),
      face: knownFace(queryClient, event.drop_id),
      nowAt,
    });
    if (!item) return;
    setNews((shown) => [...shown.filter(({ id }) => id !== item.id), item].slice(-shownMax));
    announcer.polite([item.title, item.detail].filter(Boolean).join('. '), 'news');
  });

  const dismiss = useCallback((id: string) => {
    setNews((shown) => shown.filter((item) => item.id !== id));
  }, []);

  return (
    <ToastStack>
      {news.map((item) => (
        <NewsToast key={item.id} news={item} onDismiss={dismiss} />
      ))}
    </ToastStack>
  );
}

function NewsToast({
  news,
  onDismiss,
}: {
  readonly news: News;
  readonly onDismiss: (id: string) => void;
}) {
  const { id, icon, face, title, detail, action } = news;
  const dismiss = useCallback(() => onDismiss(id), [id, onDismiss]);
  return (
    <Toast
      icon={icon}
      {...(face?.picture && { picture: face.picture, hue: face.hue })}
      title={title}
      onDismiss={dismiss}
      action={
        <ButtonLink size="sm" tone="mine" href={action.href} onClick={dismiss}>
          {action.label}
        </ButtonLink>
      }
    >
      {detail}
    </Toast>
  );
}
