import { useAnnouncer } from '@livedrops/ui/announcer';
import { IconButton } from '@livedrops/ui/icon-button';
import { useEffect, useState } from 'react';
import { shareLink } from './share-link.ts';

const saidMs = 2_000;

/** Hands the drop's address to the device's share sheet, or copies it where there is none. */
export function ShareButton({ title }: { readonly title: string }) {
  const announcer = useAnnouncer();
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), saidMs);
    return () => clearTimeout(timer);
  }, [copied]);

  const share = async () => {
    const outcome = await shareLink({ title, url: dropAddress() });
    if (outcome === 'shared') return;
    setCopied(outcome === 'copied');
    const said = outcome === 'copied' ? 'Link copied.' : 'The link could not be copied.';
    announcer.polite(said, 'share');
  };

  return (
    <IconButton
      icon={copied ? 'check' : 'share-network'}
      label={copied ? 'Link copied' : 'Share'}
      tone="surface"
      onClick={() => void share()}
    />
  );
}

/** The checkout of one's own order is nobody else's business. */
function dropAddress(): string {
  const { origin, pathname } = window.location;
  return origin + pathname.split('/pay/')[0];
}
