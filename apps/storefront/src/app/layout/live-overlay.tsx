import { ConnectionNotice } from './connection-notice.tsx';
import { LiveNews } from './live-news.tsx';

/** What the live stream lays over the page: news, and whether the line holds. */
export function LiveOverlay() {
  return (
    <>
      <LiveNews />
      <ConnectionNotice />
    </>
  );
}
