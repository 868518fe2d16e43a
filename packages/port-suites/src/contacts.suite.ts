import type { Contact, Contacts } from '@livedrops/core/ports/contacts';
import { brandId, type UserId } from '@livedrops/core/shared/ids';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

export interface ContactsStage {
  readonly contacts: Contacts;
  readonly add: (userId: UserId, contact: Contact) => Promise<void>;
  readonly remove: (userId: UserId) => Promise<void>;
  readonly close: () => Promise<void>;
}

const contactOf = (name: string, emailVerified: boolean): Contact => ({
  name,
  email: `${name}@livedrops.example`,
  emailVerified,
});

/** The behaviour that everything must have that knows where people are written to. */
export function describeContacts(name: string, open: () => Promise<ContactsStage>): void {
  describe(name, () => {
    let stage: ContactsStage;
    beforeEach(async () => {
      stage = await open();
    });
    afterEach(() => stage.close());

    test('who has an account is found with the address, proven or not, and nobody else', async () => {
      const [nuno, mira, gone] = ['nuno', 'mira', 'gone'].map((id) => brandId<UserId>(id));
      if (!nuno || !mira || !gone) throw new Error('three people');
      await stage.add(nuno, contactOf('Nuno', true));
      await stage.add(mira, contactOf('Mira', false));
      await stage.add(gone, contactOf('Gone', true));
      await stage.remove(gone);
      const found = await stage.contacts.findContacts([nuno, mira, gone]);
      expect([...found].toSorted(([a], [b]) => a.localeCompare(b))).toEqual([
        [mira, contactOf('Mira', false)],
        [nuno, contactOf('Nuno', true)],
      ]);
      expect(await stage.contacts.findContacts([])).toEqual(new Map());
    });

    test('a thousand are found at once', async () => {
      const ids = Array.from({ length: 1_000 }, (_, index) => brandId<UserId>(`user-${index}`));
      await Promise.all(ids.map((id) => stage.add(id, contactOf(id, true))));
      expect((await stage.contacts.findContacts(ids)).size).toBe(1_000);
    });
  });
}
