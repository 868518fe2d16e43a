import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/** A database is its file and, after a crash, what stands in the two beside it. */
const parts = ['-wal', '-shm', ''];

export async function removeDatabase(file: string): Promise<void> {
  for (const part of parts) await rm(`${file}${part}`, { force: true });
}

export async function moveDatabase(from: string, to: string): Promise<void> {
  await rm(`${from}-shm`, { force: true });
  if (existsSync(`${from}-wal`)) await rename(`${from}-wal`, `${to}-wal`);
  await rename(from, to);
}
