import { randomBytes } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isLiving, processIdentity } from '../locks/processIdentity.ts';

/**
 * This process's name on the list of a server's users. The lifeline alone decides how long the server runs;
 * the list only tells a leaving process whether to wait for the server's end.
 */
export interface Enrolment {
  /** Takes the name off and says whether a living process is still on the list. */
  leave(): Promise<boolean>;
}

const PREFIX = 'user-';

/** Puts this process on the list in `folder`; several times if it uses the server several times. */
export async function enrol(folder: string): Promise<Enrolment> {
  const file = join(folder, `${PREFIX}${randomBytes(6).toString('hex')}`);
  await writeFile(file, processIdentity(process.pid) ?? '', { flag: 'wx' });
  return {
    leave: async () => {
      // First off, then look: of two that leave at the same moment, at least one sees an empty list and
      // waits.
      await rm(file, { force: true });
      return await hasLivingUser(folder);
    },
  };
}

async function hasLivingUser(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((entry) => entry.startsWith(PREFIX))) {
    const identity = await readFile(join(folder, name), 'utf8').catch(() => '');
    if (isLiving(identity)) return true;
  }
  return false;
}
