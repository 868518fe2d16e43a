import { CentredCard } from '@livedrops/ui/page-layout';
import { type ReactNode, useEffect } from 'react';
import { AccountForm } from '../../../features/account/account-form.tsx';
import { safeReturnPath } from '../../../features/account/safe-return-path.ts';
import type { AccountAim } from '../../../features/account/use-account-mutations.ts';
import { usePageTitle } from '../../../shared/page/use-page-title.ts';
import { useRouter, useSearch } from '../../../shared/routing/router-context.ts';
import { useSession } from '../../../shared/session/session-query.ts';
import styles from './enter-page.module.css';
import { readReturnSearch } from './read-return-search.ts';

interface EnterPageProps {
  readonly aim: AccountAim;
  readonly title: string;
  readonly label: string;
  /** The way to the other of the two. */
  readonly renderOther: (to: string | undefined) => ReactNode;
}

/** A page with the account form that leads back to where the visitor came from. */
export function EnterPage({ aim, title, label, renderOther }: EnterPageProps) {
  usePageTitle(title);
  const { to } = useSearch(readReturnSearch);
  const { user } = useSession();
  const router = useRouter();
  const isIn = Boolean(user);
  useEffect(() => {
    // Also who is signed in already, or was in another tab, goes on.
    if (isIn) void router.navigate(safeReturnPath(to, location.origin), { replace: true });
  }, [isIn, router, to]);
  return (
    <CentredCard title={title}>
      <AccountForm aim={aim} label={label} isGoingOn={isIn} onDone={() => undefined} />
      <p className={styles.other}>{renderOther(to)}</p>
    </CentredCard>
  );
}
