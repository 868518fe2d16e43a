/** Whom passkeys are for: a passkey of one host is no good on another. */
export interface RelyingParty {
  readonly id: string;
  /** Pages whose answers are believed, each as `https://host`. */
  readonly origins: readonly string[];
}

export function relyingPartyOf(publicOrigins: readonly string[]): RelyingParty {
  const [first = 'http://localhost'] = publicOrigins;
  const id = new URL(first).hostname;
  const origins = publicOrigins.filter((origin) => {
    const { hostname } = new URL(origin);
    return hostname === id || hostname.endsWith(`.${id}`);
  });
  return { id, origins };
}
