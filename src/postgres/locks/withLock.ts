import { randomBytes } from 'node:crypto';
import { link, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { isLiving, processIdentity } from './processIdentity.ts';

const POLL_MS = 50;

export interface LockOptions {
  /** The time to wait for a lock that a living process holds. */
  readonly limitMs: number;
  /** The error to throw then; `holder` is the number of that process, if it is known. */
  readonly tooLong: (holder: string) => Error;
}

/**
 * Runs `work` while no other process of this machine runs its own under the same lock file. A lock whose owner is dead is
 * taken over; two processes that take over the same dead lock at the same moment could both pass.
 */
export async function withLock<T>(lock: string, options: LockOptions, work: () => Promise<T>): Promise<T> {
  await acquire(lock, options);
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function acquire(lock: string, { limitMs, tooLong }: LockOptions): Promise<void> {
  const identity = processIdentity(process.pid) ?? '';
  // Named after the process, so that a claim whose process was killed is known for a leftover.
  const claim = `${lock}.${process.pid}-${randomBytes(8).toString('hex')}`;
  const deadline = Date.now() + limitMs;
  await writeFile(claim, identity, { flag: 'wx', mode: 0o644 });
  try {
    while (!(await linked(claim, lock))) {
      const holder = await readFile(lock, 'utf8').catch(() => null);
      if (holder !== null && !isLiving(holder)) await removeDead(lock, holder);
      else if (Date.now() > deadline) throw tooLong(holder?.split(' ')[0] ?? '?');
      else await sleep(POLL_MS);
    }
  } finally {
    await unlink(claim);
  }
}

/** A hard link appears with its content or not at all, so no process reads a lock that is half written. */
async function linked(claim: string, lock: string): Promise<boolean> {
  try {
    await link(claim, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Moves a dead lock aside; if in that moment it had become another process's living lock, puts it back. */
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
