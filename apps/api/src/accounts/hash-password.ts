import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';

/** Hashing costs memory and time on purpose, so there is a bound on how much of it may wait. */
export interface PasswordHasher {
  /** @throws HasherOverloaded when too many wait. */
  hash(password: string): Promise<string>;
  /** @throws HasherOverloaded when too many wait. */
  verify(password: string, hash: string): Promise<boolean>;
  waiting(): number;
}

export class HasherOverloaded extends Error {
  override readonly name = 'HasherOverloaded';
  readonly retryAfterMs: number;

  constructor(retryAfterMs: number) {
    super('Too many passwords wait to be hashed.');
    this.retryAfterMs = retryAfterMs;
  }
}

const memoryKiB = 19 * 1024;
const passes = 2;
const parallelism = 1;
const saltBytes = 16;
const tagBytes = 32;
const waitingMax = 256;
/** About what one hash takes; only tells the sent-away when to come back. */
const hashMs = 30;

const derive = promisify(argon2);

/** argon2id in the string form of PHC. One at a time on small machines, so that orders keep a core. */
export function createPasswordHasher(
  options: { readonly waitingMax?: number } = {},
): PasswordHasher {
  const atOnce = availableParallelism() <= 2 ? 1 : 2;
  const queue: (() => void)[] = [];
  let running = 0;

  async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (running >= atOnce) {
      if (queue.length >= (options.waitingMax ?? waitingMax)) {
        throw new HasherOverloaded((queue.length * hashMs) / atOnce);
      }
      await new Promise<void>((resolve) => queue.push(resolve));
    } else running += 1;
    try {
      return await work();
    } finally {
      // The place goes to the next in line, or is free.
      const next = queue.shift();
      if (next) next();
      else running -= 1;
    }
  }

  return {
    hash: (password) => inTurn(() => hashNow(password)),
    verify: (password, hash) => inTurn(() => verifyNow(password, hash)),
    waiting: () => queue.length,
  };
}

async function hashNow(password: string): Promise<string> {
  const salt = randomBytes(saltBytes);
  const tag = await deriveTag(password, salt);
  return `$argon2id$v=19$m=${memoryKiB},t=${passes},p=${parallelism}$${encode(salt)}$${encode(tag)}`;
}

const phc = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

async function verifyNow(password: string, hash: string): Promise<boolean> {
  const [, memory, time, lanes, salt, tag] = phc.exec(hash) ?? [];
  if (!memory || !time || !lanes || !salt || !tag) return false;
  const expected = Buffer.from(tag, 'base64');
  const given = await derive('argon2id', {
    message: password,
    nonce: Buffer.from(salt, 'base64'),
    parallelism: Number(lanes),
    tagLength: expected.length,
    memory: Number(memory),
    passes: Number(time),
  });
  return timingSafeEqual(given, expected);
}

function deriveTag(password: string, salt: Buffer): Promise<Buffer> {
  return derive('argon2id', {
    message: password,
    nonce: salt,
    parallelism,
    tagLength: tagBytes,
    memory: memoryKiB,
    passes,
  });
}

const encode = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');
