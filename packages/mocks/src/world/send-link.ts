import type { World } from './world.ts';
import type { WorldLink } from './world-access.ts';

const hourMs = 3_600_000;

/** Mails a link; an earlier one to the same end works no more. Says its token. */
export function sendLink(world: World, link: Omit<WorldLink, 'expiresAt'>): string {
  dropLinks(world, link.userId, link.purpose);
  const { access } = world;
  access.made += 1;
  const token = `mock-link-${access.made}`;
  const lastsMs = link.purpose === 'reset-password' ? hourMs : 24 * hourMs;
  access.links.set(token, { ...link, expiresAt: world.now() + lastsMs });
  return token;
}

/** Links of a user work no more: all, or those to one end. */
export function dropLinks(world: World, userId: string, purpose?: WorldLink['purpose']): void {
  const { links } = world.access;
  for (const [token, link] of links) {
    if (link.userId === userId && (purpose ?? link.purpose) === link.purpose) links.delete(token);
  }
}

/** Takes a link out of the world: it works once. Null: it does not. */
export function takeLink(
  world: World,
  token: string,
  purposes: readonly WorldLink['purpose'][],
): WorldLink | null {
  const { links } = world.access;
  const link = links.get(token);
  if (!link || !purposes.includes(link.purpose) || link.expiresAt <= world.now()) return null;
  links.delete(token);
  return link;
}
