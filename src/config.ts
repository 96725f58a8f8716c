import { resolve } from 'node:path';
import { ErrorWithRemedy } from './domain/errorWithRemedy.ts';

/** How this process is set up. */
export interface Config {
  /** The URL of an external PostgreSQL; `null` starts the embedded one. */
  readonly databaseUrl: string | null;
  /** The folder of the embedded database and of keys. */
  readonly dataDir: string;
  readonly port: number;
  readonly host: string;
  /** The name that decisions are recorded under, until there are keys. */
  readonly operator: string;
  readonly logLevel: string;
  readonly log: LogConfig;
  /** A model behind an OpenAI-compatible chat endpoint that reads instead of the rules; `null` reads by the rules. */
  readonly chat: { readonly url: string; readonly model: string; readonly key: string | null } | null;
}

/** How the verifiable log is kept. */
export interface LogConfig {
  /**
   * The folder of the key and of the last checkpoint. Never in the database: an attacker who alters the
   * database must not reach them.
   */
  readonly folder: string;
  /** The signer key itself; `null` keeps it in the folder. */
  readonly key: string | null;
  /** The name of a new log: a URL without its scheme; `null` gives it a random name. */
  readonly name: string | null;
  /**
   * The time of a head that was signed while a clock was ahead, if the log must continue from it at once.
   */
  readonly clockWasAhead: Date | null;
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/**
 * The settings of an environment, each with its default.
 * @param root the folder of the installation, below which the data are kept by default
 */
export function readConfig(environment: NodeJS.ProcessEnv, root: string): Config {
  const given = (name: string): string | null => environment[name]?.trim() || null;
  const url = databaseUrl(given('DATABASE_URL'));
  const dataDir = resolve(given('CONSILIENCE_DATA_DIR') ?? `${root}/.consilience`);
  return {
    databaseUrl: url,
    dataDir,
    log: {
      folder: resolve(given('CONSILIENCE_LOG_DIR') ?? `${dataDir}/${logFolder(url)}`),
      key: given('CONSILIENCE_LOG_KEY'),
      name: given('CONSILIENCE_LOG_NAME'),
      clockWasAhead: clockWasAhead(given('CONSILIENCE_LOG_CLOCK_WAS_AHEAD')),
    },
    port: portNumber(given('PORT') ?? '4000', 'PORT'),
    host: given('HOST') ?? '127.0.0.1',
    operator: given('CONSILIENCE_OPERATOR') ?? 'operator',
    logLevel: logLevel(given('LOG_LEVEL') ?? 'warn'),
    chat: readChatSettings(environment),
  };
}

/** Each database has its own log, so the logs of one data folder are told apart by host, port and name. */
function logFolder(databaseUrl: string | null): string {
  if (databaseUrl === null) return 'log';
  const { host, pathname } = new URL(databaseUrl);
  return `log-${`${host}${pathname}`.replaceAll(/[^\w.-]+/g, '_')}`;
}

function clockWasAhead(given: string | null): Date | null {
  if (given === null) return null;
  const time = new Date(given);
  if (!Number.isNaN(time.getTime()) && time.toISOString() === given) return time;
  throw new ErrorWithRemedy(
    'CONFIG',
    `CONSILIENCE_LOG_CLOCK_WAS_AHEAD is "${given}", which is not the time of a head.`,
    'Set it to the time that the log names when it refuses, such as 2026-11-20T12:00:00.000Z, or unset it.',
  );
}

/** The port that a setting names. Throws ErrorWithRemedy (CONFIG) if it is not a port. */
export function portNumber(given: string, name: string): number {
  const port = Number(given);
  if (/^\d+$/.test(given) && port <= 65_535) return port;
  throw new ErrorWithRemedy(
    'CONFIG',
    `${name} is "${given}", which is not a port.`,
    `Set ${name} to a number from 0 to 65535.`,
  );
}

function databaseUrl(given: string | null): string | null {
  if (given === null) return null;
  if (URL.canParse(given) && /^postgres(ql)?:$/.test(new URL(given).protocol)) return given;
  throw new ErrorWithRemedy(
    'CONFIG',
    'DATABASE_URL is not a PostgreSQL address.',
    'Set it to postgresql://user:password@host:5432/database, or unset it to use the embedded PostgreSQL.',
  );
}

/** The model of an environment that reads instead of the rules; `null` if none is named. */
export function readChatSettings(environment: NodeJS.ProcessEnv): Config['chat'] {
  const given = (name: string): string | null => environment[`CONSILIENCE_CHAT_${name}`]?.trim() || null;
  const [url, model, key] = [given('URL'), given('MODEL'), given('KEY')];
  if (url === null) return null;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new ErrorWithRemedy(
      'CONFIG',
      'CONSILIENCE_CHAT_URL is not a web address.',
      'Set it to the base of the API: http://host:port/v1',
    );
  }
  if (model !== null) return { url, model, key };
  throw new ErrorWithRemedy(
    'CONFIG',
    'CONSILIENCE_CHAT_MODEL is not set.',
    'Set it to the name of the model, or unset CONSILIENCE_CHAT_URL.',
  );
}

function logLevel(given: string): string {
  if (LOG_LEVELS.includes(given)) return given;
  throw new ErrorWithRemedy(
    'CONFIG',
    `LOG_LEVEL is "${given}".`,
    `Set it to one of ${LOG_LEVELS.join(', ')}.`,
  );
}
