import { useEffect } from 'react';

const siteName = 'LiveDrops';

/** Names the page in the tab; the home page is the site itself. */
export function usePageTitle(title: string | null): void {
  useEffect(() => {
    document.title = title === null ? siteName : `${title} · ${siteName}`;
  }, [title]);
}
