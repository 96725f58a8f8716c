import type {
  CheckpointResolvers,
  ErasureResolvers,
  LedgerEntryResolvers,
  LedgerResolvers,
} from '../../generated/graphql.ts';
import type { LogEntry } from '../../log/entries/logEntry.ts';
import type { StoredCheckpoint } from '../../log/note/storedCheckpoint.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import type { RequestContext } from '../requestContext.ts';
import { ownId, recordId } from '../identity/objectId.ts';
import { resolveIds } from '../identity/resolveIds.ts';
import type { ErasureParent, Loaders } from '../loaders/loaders.ts';
import { loadEntry } from './loadEntry.ts';
import { logRefusal, refuseStaleHead } from './logRefusal.ts';
import {
  base64,
  buildReceipt,
  consistencyProof,
  inclusionProof,
  loadEntryAt,
  resolveSize,
} from './proofs.ts';
import type { LedgerParent } from './ledgerParent.ts';

export const ledger: CompleteResolvers<LedgerResolvers, LedgerParent> = {
  origin: (_, __, { log }) => log.verifier.name,
  verifierKey: (_, __, { log }) => log.verifier.text,
  inclusionProof,
  consistencyProof,
  checkpoint: async (_, { size }, { log, loaders }) => {
    if (typeof size === 'number') return loadCheckpoint(await resolveSize(size, loaders), log);
    refuseStaleHead(log);
    return loaders.log.head();
  },
  entry: async (_, { position, subject }, { log, loaders }) => {
    if ((typeof position === 'number') === (typeof subject === 'string'))
      throw logRefusal('AMBIGUOUS_INPUT', 'An entry is named in one way.', ONE_NAME_REMEDY);
    if (typeof subject === 'string') return loadEntryOf(subject, loaders);
    return loadEntryAt(position ?? 0, { log, loaders });
  },
  receipt: async (_, { subject }, { loaders }) => {
    const entry = await loadEntryOf(subject, loaders);
    const receipt = entry && (await buildReceipt(entry, loaders));
    if (receipt !== null) return receipt;
    if (entry !== null)
      throw logRefusal(
        'ERASED',
        `The entry of ${subject} was erased.`,
        'Its hash stays: ask for its inclusionProof.',
      );
    throw logRefusal(
      'NOT_IN_LOG',
      `Nothing of the id ${subject} is in the log.`,
      'A new record gets its entry within a second: ask again. Else see that the id is right.',
    );
  },
};

/** The entry of an object. The point of an id must exist, and the entry is the same as of every point. */
async function loadEntryOf(subject: string, now: Loaders): Promise<LogEntry | null> {
  const { ids, loaders } = await resolveIds([subject], now, null);
  const [id = ''] = ids;
  return loaders.log.entries.load(id);
}

const ONE_NAME_REMEDY = 'Give exactly one of `position` and `subject`.';

/** The head signed at a size. Throws if none was. */
async function loadCheckpoint(size: number, log: RequestContext['log']): Promise<StoredCheckpoint> {
  const around = await log.read.checkpointsAround(size);
  const own = around.find((checkpoint) => checkpoint.size === size);
  if (own) return own;
  throw logRefusal(
    'NO_CHECKPOINT',
    `No head was signed when the log had ${size} entries; the nearest are of ${around.map((near) => near.size).join(' and ')}.`,
    'Give one of these sizes. A root and proofs are there for any size: ask for a consistencyProof.',
  );
}

export const checkpoint: CompleteResolvers<CheckpointResolvers, StoredCheckpoint> = {
  root: ({ root }) => base64(root),
  origin: (_, __, { log }) => log.verifier.name,
  verifierKey: (_, __, { log }) => log.verifier.text,
};

export const erasure: CompleteResolvers<ErasureResolvers, ErasureParent> = {
  id: ownId,
  erasedAt: ({ recordedAt }) => recordedAt,
  ledgerEntry: loadEntry,
};

export const ledgerEntry: CompleteResolvers<LedgerEntryResolvers, LogEntry> = {
  subject: ({ subject }) => recordId(subject.id),
  kind: ({ subject }) => subject.kind,
  leaf: ({ bytes }) => (bytes.length === 0 ? null : Buffer.from(bytes).toString()),
  leafHash: ({ leafHash }) => base64(leafHash),
  loggedAt: ({ recordedAt }) => recordedAt,
  receipt: (entry, _, { loaders }) => buildReceipt(entry, loaders),
};
