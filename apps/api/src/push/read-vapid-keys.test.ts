import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readVapidKeys } from './read-vapid-keys.ts';

test('keys are made once, are a point and a scalar of P-256, and only their owner may read them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'livedrops-vapid-'));
  try {
    const file = join(folder, 'vapid.json');
    const keys = readVapidKeys(file);
    expect(Buffer.from(keys.publicKey, 'base64url')).toHaveLength(65);
    expect(Buffer.from(keys.publicKey, 'base64url')[0]).toBe(4);
    expect(Buffer.from(keys.privateKey, 'base64url')).toHaveLength(32);
    expect(readVapidKeys(file)).toEqual(keys);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
