import { useAnnouncer } from '@livedrops/ui/announcer';
import { ButtonLink } from '@livedrops/ui/button';
import { Toast, ToastStack } from '@livedrops/ui/toast';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useLiveEvents } from '../../shared/live/live-connection.ts';
import { titleOfDrop } from '../../shared/live/title-of-drop.ts';
import { useRouter } from '../../shared/routing/router-context.ts';
import { describeNews, isShownOn, type News } from './describe-news.ts';

const shownMax = 2;

/** Toasts for drops that start and for one's own orders, unless the page in view shows the change itself. */
export function LiveNews() {
  const queryClient = useQueryClient();
  const router = useRouter();
  const announcer = useAnnouncer();
  const [news, setNews] = useState<readonly News[]>([]);

  useLiveEvents((event) => {
    if (isShownOn(event, router.state().pathname)) return;
    const item = describeNews(event, (dropId) => titleOfDrop(queryClient, dropId));
    if (!item) return;
    setNews((shown) => [...shown, item].slice(-shownMax));
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
  const { id, icon, title, detail, action } = news;
  const dismiss = useCallback(() => onDismiss(id), [id, onDismiss]);
  return (
    <Toast
      icon={icon}
      title={title}
      onDismiss={dismiss}
      action={
        <ButtonLink size="sm" tone="soft" href={action.href} onClick={dismiss}>
          {action.label}
        </ButtonLink>
      }
    >
      {detail}
    </Toast>
  );
}
