import { usePageTitle } from '../../../shared/page/use-page-title.ts';
import { paths } from '../../../shared/paths.ts';

/** An address that leads nowhere, or to something that is not announced. */
export function NotFoundPage() {
  usePageTitle('Not found');
  return (
    <section>
      <h1>Nothing here</h1>
      <p>This page does not exist, or it is not announced yet.</p>
      <a href={paths.home}>See what is live</a>
    </section>
  );
}
