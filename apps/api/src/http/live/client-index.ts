import type { DropId, UserId } from '@livedrops/core/shared/ids';
import { Audience } from './audience.ts';
import type { LiveClient } from './live-client.ts';

const none: ReadonlySet<LiveClient> = new Set();

/** Open streams by what they want, so that an event meets only those who get it. */
export class ClientIndex {
  readonly #all = new Set<LiveClient>();
  readonly #ofEveryDrop = new Set<LiveClient>();
  readonly #byDrop = new Map<DropId, Set<LiveClient>>();
  /** Who is to be told of what, wherever they look. */
  readonly audience = new Audience();
  readonly #byUser = new Map<UserId, Set<LiveClient>>();
  readonly #anonymousByAddress = new Map<string, Set<LiveClient>>();

  get size(): number {
    return this.#all.size;
  }

  add(client: LiveClient): void {
    this.#all.add(client);
    if (client.drops === null) this.#ofEveryDrop.add(client);
    else for (const dropId of client.drops) put(this.#byDrop, dropId, client);
    if (client.user === null) put(this.#anonymousByAddress, client.address, client);
    else put(this.#byUser, client.user.userId, client);
  }

  remove(client: LiveClient): void {
    this.audience.join(client, null);
    this.#all.delete(client);
    this.#ofEveryDrop.delete(client);
    for (const dropId of client.drops ?? []) take(this.#byDrop, dropId, client);
    if (client.user === null) take(this.#anonymousByAddress, client.address, client);
    else take(this.#byUser, client.user.userId, client);
  }

  /** The session of the stream is over: it goes on as anybody's. */
  makeAnonymous(client: LiveClient): void {
    if (client.user === null || !this.#all.has(client)) return;
    this.audience.join(client, null);
    take(this.#byUser, client.user.userId, client);
    client.user = null;
    put(this.#anonymousByAddress, client.address, client);
  }

  all(): LiveClient[] {
    return [...this.#all];
  }

  ofEveryDrop(): LiveClient[] {
    return [...this.#ofEveryDrop];
  }

  /** Streams that asked for this drop by name. */
  ofDrop(dropId: DropId): LiveClient[] {
    return [...(this.#byDrop.get(dropId) ?? none)];
  }

  ofUser(userId: UserId): ReadonlySet<LiveClient> {
    return this.#byUser.get(userId) ?? none;
  }

  signedIn(): LiveClient[] {
    return [...this.#byUser.values()].flatMap((clients) => [...clients]);
  }

  anonymousCount(address: string): number {
    return this.#anonymousByAddress.get(address)?.size ?? 0;
  }
}

function put<Key>(map: Map<Key, Set<LiveClient>>, key: Key, client: LiveClient): void {
  const clients = map.get(key);
  if (clients) clients.add(client);
  else map.set(key, new Set([client]));
}

function take<Key>(map: Map<Key, Set<LiveClient>>, key: Key, client: LiveClient): void {
  const clients = map.get(key);
  clients?.delete(client);
  if (clients?.size === 0) map.delete(key);
}
