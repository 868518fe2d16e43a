import { Button, ButtonLink } from '@livedrops/ui/button';
import { PlainPage } from '../../../shared/page/plain-page.tsx';
import { usePageTitle } from '../../../shared/page/use-page-title.ts';
import { paths } from '../../../shared/paths.ts';

/** A page that broke. Money is never in doubt: holds and orders live on the server. */
export function ErrorPage({ reset }: { readonly reset: () => void }) {
  usePageTitle('This page broke');
  return (
    <PlainPage title="This page broke">
      <p>Your holds and orders are safe: they are kept on the server, not in this page.</p>
      <Button tone="ink" onClick={reset}>
        Try again
      </Button>
      <ButtonLink href={paths.orders}>Your orders</ButtonLink>
    </PlainPage>
  );
}
