import { setTimeout as sleep } from 'node:timers/promises';
import { followLog } from '../../log/follow/followLog.ts';
import type { FollowResult } from '../../log/follow/followLog.ts';
import { ErrorWithRemedy, isKind } from '../../domain/errorWithRemedy.ts';
import type { SignedCheckpoint } from '../../log/note/checkpoint.ts';
import type { SignedHead } from '../../log/note/signedHead.ts';
import type { Verifier } from '../../log/note/verifier.ts';
import { fileFault, parseKeyOption, parseVerifierOption } from './parseVerifyOptions.ts';
import { saveConflict, readPin, replacePin } from './pinFile.ts';
import type { Pin } from './pinFile.ts';
import { remoteLog } from './remoteLog.ts';

export interface RemoteOptions {
  readonly url: string;
  /** The pin file. */
  readonly file: string;
  /** The verifier key, or a file with it; `null` takes that of the pin, and the first time that of the server. */
  readonly key: string | null;
  /** Leaves the entries alone and looks at the heads only. */
  readonly headsOnly: boolean;
}

/** Of a log with fewer new entries nothing is told before the end: reading them takes a second or two. */
const PROGRESS_STEP = 50_000;
/** How often another follower may change the pin meanwhile before this one gives up. */
const MAX_TRIES = 5;

/**
 * `consilience verify --log URL --pin FILE`: follows the log of another operator, and remembers its head in the file.
 * Exit code 0 if the log extends the remembered head and has the entries of its tree, else 1. A head that fails is saved
 * beside the pin. Throws ErrorWithRemedy (COMMAND) if it can't tell.
 */
export async function verifyRemote(options: RemoteOptions): Promise<number> {
  const log = remoteLog(options.url);
  const seen: SignedCheckpoint[] = [];
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const pin = await readPin(options.file);
    const verifier = await chooseVerifier(options, pin, () => log.key());
    const followed = await followLog({
      ...{ log, verifier, wait: sleep, onRead: reportProgress() },
      known: pin === null ? seen : [pin.head, ...seen],
      checked: options.headsOnly ? null : (pin?.checked ?? 0),
    }).catch(reportUntrusted);
    if (followed === null) return 1;
    if (followed.faults.length > 0) return await reportFaults(options.file, pin, verifier, followed);
    const { head, note } = followed;
    const checked = options.headsOnly ? (pin?.checked ?? 0) : head.size;
    if (await replacePin(options.file, pin?.text ?? null, { verifier, checked, note })) {
      process.stdout.write(
        `${head.origin} has ${head.size} entries: ${describeFollowed(options, pin, followed)}.\n`,
      );
      return 0;
    }
    // Another follower has remembered a head meanwhile: the next one must go on from that and from this.
    seen.push(head);
  }
  throw new ErrorWithRemedy(
    'COMMAND',
    `Other followers keep changing ${options.file}.`,
    'Give each follower its own pin file.',
  );
}

async function chooseVerifier(
  { key, file, url }: RemoteOptions,
  pin: Pin | null,
  keyOfLog: () => Promise<string>,
): Promise<Verifier> {
  if (key === null)
    return pin?.verifier ?? parseVerifierOption(await keyOfLog(), `what ${url} shows as its key`);
  const verifier = parseVerifierOption(parseKeyOption(key), '--key');
  if (pin === null || pin.verifier.text === verifier.text) return verifier;
  throw new ErrorWithRemedy(
    'COMMAND',
    `${file} remembers the log of another key: ${pin.verifier.text}.`,
    'Use the pin file of this log, or another file for a new one.',
  );
}

/** A head that the key has not signed shows nothing but that: it is told, and not kept. */
function reportUntrusted(error: unknown): null {
  if (!isKind(error, 'LOG', 'CLOCK')) throw error;
  process.stderr.write(`${error.message}\n  → ${error.remedy}\n`);
  return null;
}

/** Tells why a log does not hold and keeps its head, the evidence. */
async function reportFaults(
  file: string,
  pin: Pin | null,
  verifier: Verifier,
  followed: FollowResult,
): Promise<number> {
  for (const fault of followed.faults) process.stderr.write(`✗ ${fault}\n`);
  const evidence = await saveEvidence(file, followed);
  const remedy =
    pin === null
      ? `Keep ${evidence}. The log has signed it as ${verifier.text} and can't deny it; nothing was remembered.`
      : `Keep ${file} as it is, and ${evidence}. The log has signed both and can deny neither.`;
  process.stderr.write(`  → ${remedy}\n`);
  return 1;
}

async function saveEvidence(file: string, signed: SignedHead): Promise<string> {
  try {
    return await saveConflict(file, signed);
  } catch (error) {
    const { message } = fileFault(`${file}.conflict-…`, '', error);
    return `this text, word by word (${message})\n\n${signed.note}\n  `;
  }
}

function describeFollowed(
  { key, headsOnly }: RemoteOptions,
  pin: Pin | null,
  { read, erased }: FollowResult,
): string {
  const grown =
    pin === null
      ? `remembered for the first time${key === null ? ', and its key with it' : ''}`
      : `it goes on from the ${pin.head.size} that were remembered`;
  if (headsOnly) return `${grown}; entries were not read`;
  const gone = erased === 0 ? '' : `, ${erased} of them erased as the log itself says`;
  return `${grown}; ${read} entries read${gone}`;
}

/** Tells on stderr how far it has come, now and then. */
function reportProgress(): (count: number, size: number) => void {
  let last = 0;
  return (count, size) => {
    if (count - last < PROGRESS_STEP) return;
    last = count;
    process.stderr.write(`${count} entries read; the log has ${size}\n`);
  };
}
