import type { UserId } from '../shared/ids.ts';

/** Where somebody can be written to. */
export interface Contact {
  readonly name: string;
  readonly email: string;
  /** Only an address that has answered gets mails of what happens in the shop. */
  readonly emailVerified: boolean;
}

/** Mail addresses of accounts, for those who write to them. */
export interface Contacts {
  /** At most 1,000 at once; who has no account is left out. */
  findContacts(userIds: readonly UserId[]): Promise<ReadonlyMap<UserId, Contact>>;
}
