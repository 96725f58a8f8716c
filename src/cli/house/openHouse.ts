import { randomBytes } from 'node:crypto';
import type { Config } from '../../config.ts';
import { actionsOver } from '../../actions/actions.ts';
import type { Actions } from '../../actions/actions.ts';
import { isKind } from '../../domain/errorWithRemedy.ts';
import { runLogWriter } from '../../ledger/sequencer/runLogWriter.ts';
import type { LogWriter } from '../../ledger/sequencer/runLogWriter.ts';
import { ERASED_TEXTS, textMarks } from '../../ledger/decisions/textMarks.ts';
import { newLogName } from '../../log/note/newLogName.ts';
import { languages } from '../../reading/languages/index.ts';
import { rulesIdentity } from '../../reading/rulesIdentity.ts';
import { chooseReader } from './chooseReader.ts';
import { intakeInThreads, readerInThreads } from './reading/inThreads.ts';
import { readingPool } from './reading/readingPool.ts';
import { openStore } from './openStore.ts';
import type { Store, StoreOptions } from './openStore.ts';
import { formatError } from '../formatError.ts';

/** The store and everything on it, ready to be written to. */
export interface House extends Omit<Store, 'url'> {
  readonly actions: Actions;
  readonly log: LogWriter;
}

/** The time that a shutdown waits for pending entries; a whole shutdown has ten seconds. */
const SETTLE_MS = 1_000;

/** Opens the store, joins the floors and takes part in keeping the log. */
export async function openHouse(
  config: Config,
  options: Pick<StoreOptions, 'fresh' | 'onNotice'>,
): Promise<House> {
  const { onNotice } = options;
  let wake = (): void => undefined;
  const onCommit = (): void => {
    wake();
  };
  const pool = readingPool();
  const store = await openStore(config, { ...options, onCommit });
  try {
    const log = await openLog(config, store, onNotice);
    wake = () => {
      log.wake();
    };
    return {
      ...store,
      log,
      actions: actionsOver(
        store.ledger,
        readerInThreads(pool, await chooseReader(config.chat, rulesIdentity(languages), onNotice)),
        intakeInThreads(pool),
        textMarks(log.secretFor(ERASED_TEXTS)),
      ),
      close: async () => {
        await pool.close();
        await endLog(log, store.lost, onNotice);
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

const openLog = (
  { log: { folder, key, name, clockWasAhead } }: Config,
  { url, ledger }: Store,
  onNotice: (line: string) => void,
): Promise<LogWriter> =>
  runLogWriter({
    ...{ url, role: ledger.role, read: ledger.log },
    key: { value: key, folder, name: name ?? newLogName(randomBytes), randomBytes },
    clocks: { now: () => new Date(), wasAhead: clockWasAhead },
    onState: (state, error) => {
      // A request that needs the database reports that it is away.
      if (state === 'REFUSES' || isKind(error, 'LOG_FOLDER'))
        onNotice(`Nothing more enters the log. ${formatError(error)}`);
    },
    onAdopted: ({ size, root }) => {
      onNotice(
        `There was no checkpoint in ${folder}. The log in the database is gone on from as it is: ${size} entries, root ` +
          `${Buffer.from(root).toString('base64')}. See that another server or a receipt says the same.`,
      );
    },
  });

/** Waits until pending entries are in the log, then closes. The next log writer adds the rest. */
async function endLog(log: LogWriter, lost: AbortSignal, onNotice: (line: string) => void): Promise<void> {
  const isSettled = lost.aborted || (await log.settle(SETTLE_MS).catch(() => false));
  if (!isSettled) onNotice('A part of the new entries still waits for its place in the log.');
  await log.stop();
}
