import { useEffect, useState } from 'react';
import { useLocation, useRouter } from '../../../shared/routing/router-context.ts';

/**
 * The token behind the `#` of a mail's link; null: there is none. It leaves the address bar at once, so that it is neither
 * in the history nor in what somebody copies or photographs.
 */
export function useLinkToken(): string | null {
  const { hash, pathname } = useLocation();
  const router = useRouter();
  const [token] = useState(() => new URLSearchParams(hash.slice(1)).get('token'));
  useEffect(() => {
    if (hash !== '') void router.navigate(pathname, { replace: true, stay: true });
  }, [hash, pathname, router]);
  return token;
}
