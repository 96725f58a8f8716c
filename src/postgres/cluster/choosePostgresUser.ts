import type { PostgresUser } from './postgresUser.ts';
import { ErrorWithRemedy } from '../../domain/errorWithRemedy.ts';
import { runCommand } from './runCommand.ts';

/** Our own system user, made if the machine has no `postgres` user. */
const OWN_USER = 'consilience';

/** The two ways to make a system user: shadow's (Debian, Fedora) and BusyBox's (Alpine). */
const CREATE_USER_COMMANDS: readonly (readonly [string, ...string[]])[] = [
  [
    'useradd',
    '--system',
    '--user-group',
    '--no-create-home',
    '--home-dir',
    '/',
    '--shell',
    '/bin/false',
    OWN_USER,
  ],
  ['adduser', '-S', '-D', '-H', '-h', '/', '-s', '/bin/false', OWN_USER],
];

/**
 * The account for a new data folder when we are root: `postgres`, else our own system user (made if need be), else
 * `nobody`. Throws ErrorWithRemedy (POSTGRES) if the machine has none of them.
 */
export async function choosePostgresUser(): Promise<PostgresUser> {
  for (const name of ['postgres', OWN_USER]) {
    const account = await findAccount(name);
    if (account !== null) return account;
  }
  for (const [command, ...args] of CREATE_USER_COMMANDS) {
    await runCommand(command, args, null);
    const account = await findAccount(OWN_USER);
    if (account !== null) return account;
  }
  const nobody = await findAccount('nobody');
  if (nobody !== null) return nobody;
  throw new ErrorWithRemedy(
    'POSTGRES',
    'PostgreSQL refuses to run as root, and no other user was found or could be made.',
    'Run as an ordinary user, make a system user "consilience", or set DATABASE_URL to your own server.',
  );
}

/** The account with this user id, named by its number if the machine has no name for it. */
export async function postgresUserById(uid: number, gid: number): Promise<PostgresUser> {
  const { code, output } = await runCommand('id', ['-un', String(uid)], null);
  return { name: code === 0 ? output : String(uid), uid, gid };
}

async function findAccount(name: string): Promise<PostgresUser | null> {
  const user = await runCommand('id', ['-u', name], null);
  const group = await runCommand('id', ['-g', name], null);
  if (user.code !== 0 || group.code !== 0) return null;
  const uid = Number(user.output);
  // A "postgres" that is an alias of root would be refused by PostgreSQL like root itself.
  return uid === 0 ? null : { name, uid, gid: Number(group.output) };
}
