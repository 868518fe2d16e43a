import type { World, WorldUser } from './world.ts';

export function userByEmail(world: World, email: string): WorldUser | undefined {
  return [...world.users.values()].find((user) => user.email === email.toLowerCase());
}
