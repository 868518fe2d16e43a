/** The columns of the accounts' file that we read or write ourselves. Instants of the library are texts, ours epoch ms. */
export type AccountTables = {
  readonly user: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly emailVerified: number;
    readonly role: string;
    readonly createdAt: string;
    readonly updatedAt: string;
  };
  readonly session: {
    readonly id: string;
    readonly token: string;
    readonly userId: string;
    readonly userAgent: string | null;
    readonly createdAt: string;
    readonly updatedAt: string;
    readonly expiresAt: string;
  };
  readonly account: {
    readonly id: string;
    readonly accountId: string;
    readonly userId: string;
    readonly providerId: string;
    readonly password: string | null;
    readonly createdAt: string;
    readonly updatedAt: string;
  };
  readonly verification: { readonly identifier: string; readonly value: string };
  readonly leaver: { readonly userId: string; readonly askedAt: number };
  readonly mailLink: {
    readonly linkId: string;
    readonly purpose: 'verify_email' | 'change_email' | 'reset_password';
    /** Null: the address has no account, and nobody gets this link. */
    readonly userId: string | null;
    readonly email: string;
    readonly sessionId: string | null;
    readonly expiresAt: number;
  };
  readonly passkey: {
    readonly passkeyId: string;
    readonly userId: string;
    readonly credentialId: string;
    /** COSE, as WebAuthn has it. */
    readonly publicKey: Uint8Array<ArrayBuffer>;
    readonly counter: number;
    /** A JSON list of names. */
    readonly transports: string;
    readonly synced: number;
    readonly name: string;
    readonly addedAt: number;
    readonly lastUsedAt: number | null;
  };
  readonly usedChallenge: { readonly challenge: string; readonly expiresAt: number };
  readonly letter: {
    readonly letterId: string;
    readonly userId: string;
    readonly payload: string;
    readonly dueAt: number;
  };
};
