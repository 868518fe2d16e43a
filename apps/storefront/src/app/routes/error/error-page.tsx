import type { ErrorComponentProps } from '@tanstack/react-router';
import { usePageTitle } from '../../../shared/page/use-page-title.ts';

/** A page that broke. Money is never in doubt: orders live on the server. */
export function ErrorPage({ reset }: ErrorComponentProps) {
  usePageTitle('Something broke');
  return (
    <section>
      <h1>This page broke</h1>
      <p>Your orders and holds are safe: they do not depend on this page.</p>
      <button type="button" onClick={reset}>
        Try again
      </button>
    </section>
  );
}
