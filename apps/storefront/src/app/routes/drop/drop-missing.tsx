import { ButtonLink } from '@livedrops/ui/button';
import { PlainPage } from '../../../shared/page/plain-page.tsx';
import { usePageTitle } from '../../../shared/page/use-page-title.ts';
import { paths } from '../../../shared/paths.ts';

/** No drop has this id, or none that is announced. */
export function DropMissing() {
  usePageTitle('No such drop');
  return (
    <PlainPage title="No drop is here">
      <p>The address is wrong, or this drop is not announced yet.</p>
      <ButtonLink tone="ink" href={paths.home}>
        See what is live
      </ButtonLink>
      <ButtonLink href={paths.browse}>Browse all products</ButtonLink>
    </PlainPage>
  );
}
