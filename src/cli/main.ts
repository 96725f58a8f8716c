import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { portNumber, readChatSettings, readConfig } from '../config.ts';
import type { Config } from '../config.ts';
import { parseLanguageTag, primaryLanguage } from '../domain/languageTag.ts';
import { ROOT } from './installation.ts';
import { formatError } from './formatError.ts';
import type { VerifyOptions } from './verify/parseVerifyOptions.ts';

const FAILED = 1;
const MISUSED = 2;

const ENVIRONMENT = `
Environment:
  DATABASE_URL           a PostgreSQL (15 to 18) of your own; else an embedded one is started
  CONSILIENCE_DATA_DIR   the folder of the embedded database (default: .consilience in the installation)
  CONSILIENCE_LOG_DIR    the folder of the key and the last checkpoint of the log (default: in the data folder)
  CONSILIENCE_LOG_KEY    the signer key of the log itself, instead of one in that folder
  CONSILIENCE_LOG_NAME   what a new log is called: a URL without its scheme (default: localhost/consilience/ and 8 digits)
  CONSILIENCE_LOG_CLOCK_WAS_AHEAD   the time of a last head that a wrong clock signed, to go on from it at once
  PORT, HOST             address to listen on (default: 4000 on 127.0.0.1)
  LOG_LEVEL              trace, debug, info, warn, error, fatal or silent (default: warn)
  CONSILIENCE_OPERATOR   the name under which writes are recorded (default: operator)
  CONSILIENCE_CHAT_URL   an OpenAI-compatible API whose model reads instead of the rules; with
  CONSILIENCE_CHAT_MODEL, CONSILIENCE_CHAT_KEY   the model's name, and the key if one is needed

Exit codes: 0 done, 1 something was refused or failed, 2 the command line was not understood, 3 (ingest) all is in the
ledger, but waits for its place in the log.`;

/** Runs a command line and gives its exit code. Each command loads only its own modules. */
export async function main(argv: readonly string[]): Promise<number> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe);
  let exitCode = 0;
  const program = commandLine((run) => async (...given) => {
    exitCode = await run(...given);
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : MISUSED;
    process.stderr.write(`${formatError(error)}\n`);
    return FAILED;
  }
}

/** A reader of the output may stop early: `consilience doctor | head -1` is not a fault. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** Wraps the run of a command so that its exit code is kept. */
type KeepExitCode = <Given extends unknown[]>(
  run: (...given: Given) => Promise<number>,
) => (...given: Given) => Promise<void>;

function commandLine(keepExitCode: KeepExitCode): Command {
  const program = new Command('consilience')
    .description('A ledger of reported facts: what articles claim, in which words, on whose word.')
    .version(version())
    .showHelpAfterError('Run `consilience --help` for what there is.')
    .addHelpText('after', ENVIRONMENT)
    .exitOverride();
  addServe(program, keepExitCode);
  addArticleCommands(program, keepExitCode);
  addBundle(program, keepExitCode);
  addVerify(program, keepExitCode);
  program
    .command('erase')
    .description(
      'erase the words of an article version and of its claims, for good; the log keeps their hashes',
    )
    .argument('<version>', 'the id of the version')
    .requiredOption('--reason <text>', 'why; it is recorded')
    .action(
      keepExitCode(async (versionId: string, { reason }: { reason: string }) => {
        const { eraseCommand } = await import('./eraseCommand.ts');
        return eraseCommand(config(), versionId, reason);
      }),
    );
  program
    .command('owners')
    .description('record who owns which outlet: outlets of one owner that name no source count as one origin')
    .argument('<file>', 'JSON lines of {"outlet": "…", "owner": "…"}; null for none')
    .action(
      keepExitCode(async (file: string) => {
        const { ownersCommand } = await import('./owners/ownersCommand.ts');
        return ownersCommand(config(), file);
      }),
    );
  program
    .command('rebuild')
    .description('derive the agreements and the current and past states again from the records')
    .option('--check', 'change nothing, and list the differences')
    .action(
      keepExitCode(async ({ check }: { check?: true }) => {
        const { rebuildCommand } = await import('./rebuildCommand.ts');
        return rebuildCommand(config(), { check: check === true });
      }),
    );
  program
    .command('doctor')
    .description('check Node, the database, its migrations and the port, and give the remedy of each fault')
    .action(
      keepExitCode(async () => {
        const { doctorCommand } = await import('./doctorCommand.ts');
        return doctorCommand(config());
      }),
    );
  // Commander does not hand its settings down to commands that were there before.
  for (const command of program.commands) command.copyInheritedSettings(program);
  return program;
}

const TAG_OF_UNTAGGED = 'the language of articles that do not say it, such as en or pt-BR';

function addServe(program: Command, keepExitCode: KeepExitCode): void {
  program
    .command('serve')
    .description('bring up the database and serve GraphQL and the query page')
    .option('--samples', 'load the sample articles into an empty ledger')
    .option('--fresh', 'delete the data of the embedded database first')
    .option('--port <number>', 'the port, instead of PORT', parsePort)
    .option('--with-parent', 'end when the process that started it ends, as `npm start` wants it')
    .action(
      keepExitCode(async (options: { samples?: true; fresh?: true; port?: number; withParent?: true }) => {
        const { serveCommand } = await import('./serve/serveCommand.ts');
        const port = options.port === undefined ? {} : { port: options.port };
        const { samples = false, fresh = false, withParent = false } = options;
        return serveCommand({ ...config(), ...port }, { samples, fresh, withParent });
      }),
    );
}

function addArticleCommands(program: Command, keepExitCode: KeepExitCode): void {
  program
    .command('ingest')
    .description(
      'take in articles: text, Markdown, HTML, feeds (.xml .rss .atom .json) and JSON lines, or folders of them',
    )
    .argument('<path...>', 'files and folders')
    .option('--even-erased', 'take in a text that was erased, if it may be kept again')
    .option('--language <tag>', TAG_OF_UNTAGGED, parseLanguage)
    .action(
      keepExitCode(async (paths: string[], options: { evenErased?: true; language?: string }) => {
        const { evenErased, language = null } = options;
        const { ingestCommand } = await import('./articles/ingestCommand.ts');
        return ingestCommand(config(), paths, { evenErased: evenErased === true, language });
      }),
    );
  program
    .command('read')
    .description('print the claims of articles without storing anything')
    .argument('[file]', 'a text, Markdown, HTML, feed or JSON lines file; stdin if not given')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'jsonl']).default('text'))
    .option('--explain', 'print the article with its claims marked, and why each was read so')
    .option('--language <tag>', TAG_OF_UNTAGGED, parseLanguage)
    .action(
      keepExitCode(async (file: string | undefined, options: ReadCommandOptions) => {
        const { readCommand } = await import('./articles/readCommand.ts');
        const { explain, format, language = null } = options;
        const settings = { format: explain ? ('explain' as const) : format, language };
        return readCommand(readChatSettings(process.env), file, settings);
      }),
    );
  program
    .command('check')
    .description('print how the claims of articles relate to the ledger, without storing anything')
    .argument('[file]', 'a text, Markdown, HTML, feed or JSON lines file; stdin if not given')
    .option('--language <tag>', TAG_OF_UNTAGGED, parseLanguage)
    .action(
      keepExitCode(async (file: string | undefined, { language }: { language?: string }) => {
        const { checkCommand } = await import('./articles/checkCommand.ts');
        return checkCommand(config(), file, language ?? null);
      }),
    );
  program
    .command('read-again')
    .description('read the stored articles whose language had no reader')
    .option('--language <tag>', 'only those in this language', parseLanguage)
    .action(
      keepExitCode(async ({ language }: { language?: string }) => {
        const { readAgainCommand } = await import('./articles/readAgainCommand.ts');
        return readAgainCommand(config(), primaryLanguage(language ?? null));
      }),
    );
  program
    .command('export')
    .description('print the claims of the ledger, one line each')
    .addArgument(new Argument('<what>', 'what to export').choices(['claims']))
    .addOption(new Option('--format <format>', 'how to print').choices(['jsonl', 'csv']).default('jsonl'))
    .action(
      keepExitCode(async (_: string, { format }: { format: 'jsonl' | 'csv' }) => {
        const { exportCommand } = await import('./exportCommand.ts');
        return exportCommand(config(), format);
      }),
    );
}

function addBundle(program: Command, keepExitCode: KeepExitCode): void {
  program
    .command('bundle')
    .description(
      'write the evidence of a verdict as one file, from which `verify --bundle` computes it again',
    )
    .argument('<question>', 'the id of a question, as of a point if it has one, or an address with it')
    .option('--output <file>', 'the file; stdout if not given')
    .option('--with-texts', 'add the texts of the articles, which may be under copyright')
    .action(
      keepExitCode(async (question: string, options: { output?: string; withTexts?: true }) => {
        const { bundleCommand } = await import('./bundle/bundleCommand.ts');
        return bundleCommand(config(), question, { withTexts: false, ...options, program: version() });
      }),
    );
}

function addVerify(program: Command, keepExitCode: KeepExitCode): void {
  program
    .command('verify')
    .description(
      'compare the database with its log and the log with its signed heads; or check a receipt, a bundle or another log',
    )
    .option('--receipt <file>', 'check a receipt, offline; needs --key')
    .option('--bundle <file>', 'compute the verdict of a bundle again, offline; needs --key')
    .option('--log <url>', 'follow the log of another server; needs --pin')
    .option('--pin <file>', 'the file that keeps the last checkpoint of that log')
    .option('--heads-only', 'do not read the entries of that log, as a witness')
    .option('--key <key>', 'the verifier key, or a file with it')
    .option(
      '--keep',
      'if nothing differs, store the last checkpoint in the folder of the log that has lost it',
    )
    .addHelpText(
      'after',
      '\nExit codes: 0 everything is as signed, 1 something differs, 2 it could not be verified.',
    )
    .action(
      keepExitCode(async (options: VerifyOptions) => {
        try {
          return await verify(options);
        } catch (error) {
          process.stderr.write(`${formatError(error)}\n`);
          return MISUSED;
        }
      }),
    );
}

/** Each way loads only its own modules: `--receipt` takes a tenth of a second. */
async function verify(options: VerifyOptions): Promise<number> {
  const { parseVerifyOptions } = await import('./verify/parseVerifyOptions.ts');
  const verification = parseVerifyOptions(options);
  if (verification.what === 'RECEIPT') {
    const { verifyReceipt } = await import('./verify/verifyReceipt.ts');
    return verifyReceipt(verification.file, verification.key);
  }
  if (verification.what === 'BUNDLE') {
    const { verifyBundle } = await import('./bundle/verifyBundle.ts');
    return verifyBundle(verification.file, verification.key);
  }
  if (verification.what === 'LOG') {
    const { verifyRemote } = await import('./verify/verifyRemote.ts');
    return verifyRemote(verification);
  }
  const { saveHead, verifyCommand } = await import('./verify/verifyCommand.ts');
  const verifyAll = (): Promise<number> => verifyCommand(config(), verification.key);
  if (!verification.keep) return verifyAll();
  return saveHead(config(), verifyAll);
}

const config = (): Config => readConfig(process.env, ROOT);

interface ReadCommandOptions {
  readonly format: 'text' | 'jsonl';
  readonly explain?: true;
  readonly language?: string;
}

function parseLanguage(given: string): string {
  const tag = parseLanguageTag(given);
  if (tag !== null) return tag;
  throw new InvalidArgumentError('Write it as BCP 47 has it, such as en or pt-BR.');
}

function parsePort(given: string): number {
  try {
    return portNumber(given, '--port');
  } catch (error) {
    throw new InvalidArgumentError(formatError(error));
  }
}

function version(): string {
  const { version: number } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  return number;
}
