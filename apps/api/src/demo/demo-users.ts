import type { Role } from '@livedrops/core/ports/accounts';
import type { UserId } from '@livedrops/core/shared/ids';
import { demoCreators } from './catalogue/creators.ts';
import { demoId } from './demo-ids.ts';

/** Somebody who can sign in to the demo. The passwords are public: production seeds nobody. */
export interface DemoUser {
  readonly userId: UserId;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly role: Role;
}

export const demoShopper: DemoUser = {
  userId: demoId('shopper', 0),
  name: 'Nuno Vale',
  email: 'nuno@livedrops.example',
  password: 'demo-shopper-1',
  role: 'user',
};

export const demoUsers: readonly DemoUser[] = [
  demoShopper,
  ...demoCreators.map(
    ({ handle, profileName }, index): DemoUser => ({
      userId: demoId('creator', index),
      name: profileName,
      email: `${handle}@livedrops.example`,
      password: 'demo-creator-1',
      role: 'creator',
    }),
  ),
];
