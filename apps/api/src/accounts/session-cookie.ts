export interface SessionCookieSettings {
  readonly name: string;
  readonly secure: boolean;
  /** `Set-Cookie` that ends it. */
  readonly clearing: string;
  /** `Set-Cookie` that begins it. */
  readonly setting: (value: string, ttlMs: number) => string;
}

/** `__Host-` binds the cookie to this very host over https; browsers refuse it over plain http, so only production has it. */
export function sessionCookieOf(options: { readonly secure: boolean }): SessionCookieSettings {
  const { secure } = options;
  const name = `${secure ? '__Host-' : ''}livedrops.session_token`;
  const attributes = `Path=/; HttpOnly${secure ? '; Secure' : ''}; SameSite=Lax`;
  return {
    name,
    secure,
    clearing: `${name}=; Max-Age=0; ${attributes}`,
    setting: (value, ttlMs) =>
      `${name}=${value}; Max-Age=${Math.round(ttlMs / 1000)}; ${attributes}`,
  };
}
