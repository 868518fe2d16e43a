/**
 * The account library's tables as it would make them itself, made by us so that a start does not have to load it first. A test
 * asks the library whether anything is missing.
 */
export const accountsSchema: readonly string[] = [
  `
  CREATE TABLE "user" (
    "id" text NOT NULL PRIMARY KEY,
    "name" text NOT NULL,
    "email" text NOT NULL UNIQUE,
    "emailVerified" integer NOT NULL,
    "image" text,
    "createdAt" date NOT NULL,
    "updatedAt" date NOT NULL,
    "role" text NOT NULL CHECK ("role" IN ('user', 'creator'))
  );
  CREATE TABLE "session" (
    "id" text NOT NULL PRIMARY KEY,
    "expiresAt" date NOT NULL,
    "token" text NOT NULL UNIQUE,
    "createdAt" date NOT NULL,
    "updatedAt" date NOT NULL,
    "ipAddress" text,
    "userAgent" text,
    "userId" text NOT NULL REFERENCES "user" ("id") ON DELETE CASCADE
  );
  CREATE TABLE "account" (
    "id" text NOT NULL PRIMARY KEY,
    "accountId" text NOT NULL,
    "providerId" text NOT NULL,
    "userId" text NOT NULL REFERENCES "user" ("id") ON DELETE CASCADE,
    "accessToken" text,
    "refreshToken" text,
    "idToken" text,
    "accessTokenExpiresAt" date,
    "refreshTokenExpiresAt" date,
    "scope" text,
    "password" text,
    "createdAt" date NOT NULL,
    "updatedAt" date NOT NULL
  );
  CREATE TABLE "verification" (
    "id" text NOT NULL PRIMARY KEY,
    "identifier" text NOT NULL,
    "value" text NOT NULL,
    "expiresAt" date NOT NULL,
    "createdAt" date NOT NULL,
    "updatedAt" date NOT NULL
  );
  CREATE INDEX "session_userId_idx" ON "session" ("userId");
  CREATE INDEX "session_expiresAt_idx" ON "session" ("expiresAt");
  CREATE INDEX "account_userId_idx" ON "account" ("userId");
  CREATE INDEX "verification_identifier_idx" ON "verification" ("identifier");`,
  // Whose account is gone and of whom something may still be kept elsewhere; nothing in it leads to a person.
  `
  CREATE TABLE "leaver" (
    "userId" text NOT NULL PRIMARY KEY,
    "askedAt" integer NOT NULL
  ) STRICT, WITHOUT ROWID;`,
  // Links in mails, by a name that opens nothing, and letters that the queue of deliveries does not have yet.
  `
  CREATE TABLE "mailLink" (
    "linkId" text NOT NULL PRIMARY KEY,
    "purpose" text NOT NULL CHECK ("purpose" IN ('verify_email', 'change_email', 'reset_password')),
    "userId" text REFERENCES "user" ("id") ON DELETE CASCADE,
    "email" text NOT NULL,
    "sessionId" text,
    "expiresAt" integer NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX "mailLink_userId_idx" ON "mailLink" ("userId");
  CREATE INDEX "mailLink_expiresAt_idx" ON "mailLink" ("expiresAt");
  CREATE TABLE "letter" (
    "letterId" text NOT NULL PRIMARY KEY,
    "userId" text NOT NULL,
    "payload" text NOT NULL,
    "dueAt" integer NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX "letter_userId_idx" ON "letter" ("userId");`,
  // Passkeys, and challenges that were answered: each once, until it has run out.
  `
  CREATE TABLE "passkey" (
    "passkeyId" text NOT NULL PRIMARY KEY,
    "userId" text NOT NULL REFERENCES "user" ("id") ON DELETE CASCADE,
    "credentialId" text NOT NULL UNIQUE,
    "publicKey" blob NOT NULL,
    "counter" integer NOT NULL CHECK ("counter" >= 0),
    "transports" text NOT NULL,
    "synced" integer NOT NULL CHECK ("synced" IN (0, 1)),
    "name" text NOT NULL,
    "addedAt" integer NOT NULL,
    "lastUsedAt" integer
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX "passkey_userId_idx" ON "passkey" ("userId");
  CREATE TABLE "usedChallenge" (
    "challenge" text NOT NULL PRIMARY KEY,
    "expiresAt" integer NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX "usedChallenge_expiresAt_idx" ON "usedChallenge" ("expiresAt");`,
];
