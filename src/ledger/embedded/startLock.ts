import { randomBytes } from 'node:crypto';
import { link, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedPostgresError } from './embeddedPostgresError.ts';
import { isLiving, processIdentity } from './processIdentity.ts';

/** Longer than the longest start this folder allows, so that who waits outlives who starts. */
const LOCK_LIMIT_MS = 300_000;
const LOCK_POLL_MS = 50;

/**
 * Runs `work` while no other process starts or joins a server in `home`. A lock whose owner is dead is taken over.
 * Two processes that take over the same dead lock at the same moment could both pass; PostgreSQL's own lock of its data
 * folder stands behind this one for that case.
 */
export async function withStartLock<T>(home: string, work: () => Promise<T>): Promise<T> {
  const lock = join(home, 'start.lock');
  await acquire(lock);
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function acquire(lock: string): Promise<void> {
  const identity = processIdentity(process.pid) ?? '';
  // Named after the process, so that a claim whose process was killed is known for a leftover.
  const claim = `${lock}.${process.pid}-${randomBytes(8).toString('hex')}`;
  const deadline = Date.now() + LOCK_LIMIT_MS;
  await writeFile(claim, identity, { flag: 'wx', mode: 0o644 });
  try {
    while (!(await linked(claim, lock))) {
      const holder = await readFile(lock, 'utf8').catch(() => null);
      if (holder !== null && !isLiving(holder)) await removeDead(lock, holder);
      else if (Date.now() > deadline) {
        throw new EmbeddedPostgresError(
          `Process ${holder?.split(' ')[0] ?? '?'} has been starting a server in the same data folder for too long.`,
          'End that process, or choose another data folder with CONSILIENCE_DATA_DIR.',
        );
      } else await sleep(LOCK_POLL_MS);
    }
  } finally {
    await unlink(claim);
  }
}

/** A hard link appears with its content or not at all, so nobody reads a lock that is half written. */
async function linked(claim: string, lock: string): Promise<boolean> {
  try {
    await link(claim, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Moves a dead lock aside; if in that moment it had become somebody's living lock, puts it back. */
async function removeDead(lock: string, judged: string): Promise<void> {
  const aside = `${lock}.${process.pid}-${randomBytes(8).toString('hex')}`;
  try {
    await rename(lock, aside);
    if ((await readFile(aside, 'utf8')) !== judged) await link(aside, lock).catch(() => undefined);
    await unlink(aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
