import { ButtonLink } from '@livedrops/ui/button';
import { PlainPage } from '../../../shared/page/plain-page.tsx';
import { usePageTitle } from '../../../shared/page/use-page-title.ts';
import { paths } from '../../../shared/paths.ts';

/** An address that leads nowhere, or to something that is not announced. */
export function NotFoundPage() {
  usePageTitle('Not found');
  return (
    <PlainPage title="Nothing is here">
      <p>The address is wrong, or what it names is not announced yet.</p>
      <ButtonLink tone="ink" href={paths.home}>
        See what is live
      </ButtonLink>
      <ButtonLink href={paths.browse}>Browse all products</ButtonLink>
    </PlainPage>
  );
}
