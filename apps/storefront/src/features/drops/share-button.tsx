import { useAnnouncer } from '@livedrops/ui/announcer';
import { IconButton, type IconButtonProps } from '@livedrops/ui/icon-button';
import { useEffect, useState } from 'react';
import { shareLink } from './share-link.ts';

const saidMs = 2_000;

interface ShareButtonProps {
  readonly title: string;
  readonly tone?: IconButtonProps['tone'];
}

/** Hands the page's address to the device's share sheet, or copies it where there is none. */
export function ShareButton({ title, tone = 'surface' }: ShareButtonProps) {
  const announcer = useAnnouncer();
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), saidMs);
    return () => clearTimeout(timer);
  }, [copied]);

  const share = async () => {
    const outcome = await shareLink({ title, url: pageAddress() });
    if (outcome === 'shared') return;
    setCopied(outcome === 'copied');
    const said = outcome === 'copied' ? 'Link copied.' : 'The link could not be copied.';
    announcer.polite(said, 'share');
  };

  return (
    <IconButton
      icon={copied ? 'check' : 'share-network'}
      label={copied ? 'Link copied' : 'Share'}
      tone={tone}
      onClick={() => void share()}
    />
  );
}

/** The checkout of one's own order is nobody else's business. */
function pageAddress(): string {
  const { origin, pathname } = window.location;
  return origin + pathname.split('/pay/')[0];
}
