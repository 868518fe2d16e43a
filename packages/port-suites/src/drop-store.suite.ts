import { describe } from 'vitest';
import { describeAnnouncing } from './drop-store/announcing.suite.ts';
import { describeChanging } from './drop-store/changing.suite.ts';
import { describeListing } from './drop-store/listing.suite.ts';
import { describeMaking } from './drop-store/making.suite.ts';
import type { OpenShop } from './shop-stage.ts';

/** The behaviour that every drop store must have, whatever engine keeps it. */
export function describeDropStore(name: string, open: OpenShop): void {
  describe(name, () => {
    describeMaking(open);
    describeChanging(open);
    describeAnnouncing(open);
    describeListing(open);
  });
}
