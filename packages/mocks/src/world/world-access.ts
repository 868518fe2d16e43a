/** One place where somebody is signed in. */
export interface WorldSession {
  readonly sessionId: string;
  readonly userId: string;
  readonly browser: string | null;
  readonly signedInAt: number;
  readonly lastSeenAt: number;
}

/** What the link of a mail does, once. */
export interface WorldLink {
  readonly purpose: 'verify-email' | 'change-email' | 'reset-password';
  readonly userId: string;
  /** Where it was sent. */
  readonly email: string;
  /** The session that asked, which outlives what the link does. */
  readonly sessionId?: string;
  readonly expiresAt: number;
}

/** A key that stands in for a password. */
export interface WorldPasskey {
  readonly passkeyId: string;
  readonly userId: string;
  readonly credentialId: string;
  readonly name: string;
  readonly addedAt: number;
  readonly lastUsedAt: number | null;
  readonly synced: boolean;
}

/** What a passkey is asked: to sign in, or by this session to be added. */
export interface WorldChallenge {
  readonly sessionId: string | null;
  readonly expiresAt: number;
}

/** Who gets into which account, and by what. */
export interface WorldAccess {
  /** Of this browser. Null: its session has not been listed yet, or nobody is signed in. */
  sessionId: string | null;
  readonly sessions: Map<string, WorldSession>;
  /** By the token in a mail. */
  readonly links: Map<string, WorldLink>;
  readonly passkeys: Map<string, WorldPasskey>;
  /** Not answered yet. */
  readonly challenges: Map<string, WorldChallenge>;
  /** Whose mail address has not answered. */
  readonly unverified: Set<string>;
  /** By user, the address that is to take the place of theirs. */
  readonly pendingEmails: Map<string, string>;
  /** Sessions and links so far: none has the name of an earlier one. */
  made: number;
  /** False: the shop has no mail server. */
  sendsMails: boolean;
}

export const createAccess = (): WorldAccess => ({
  sessionId: null,
  sessions: new Map(),
  links: new Map(),
  passkeys: new Map(),
  challenges: new Map(),
  unverified: new Set(),
  pendingEmails: new Map(),
  made: 0,
  sendsMails: true,
});
