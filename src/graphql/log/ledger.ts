import type {
  CheckpointResolvers,
  ErasureResolvers,
  LedgerEntryResolvers,
  LedgerResolvers,
} from '../../generated/graphql.ts';
import type { Hash } from '../../log/merkle/hashes.ts';
import { proveConsistency } from '../../log/merkle/proveConsistency.ts';
import { proveInclusion } from '../../log/merkle/proveInclusion.ts';
import { readRanges } from '../../log/merkle/readRanges.ts';
import { formatReceipt } from '../../log/receipt.ts';
import type { LogEntry, StoredCheckpoint } from '../../log/logStore.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import type { RequestContext } from '../requestContext.ts';
import { badUserInput } from '../errors/badUserInput.ts';
import { ownId, recordId } from '../identity/objectId.ts';
import { resolveIds } from '../identity/resolveIds.ts';
import type { ErasureParent, Loaders } from '../parentTypes.ts';
import { loadEntry } from './loadEntry.ts';
import { logRefusal, refuseStaleHead } from './logRefusal.ts';
import type { LedgerParent } from '../parentTypes.ts';

const base64 = (hash: Hash): string => Buffer.from(hash).toString('base64');

export const ledger: CompleteResolvers<LedgerResolvers, LedgerParent> = {
  origin: (_, __, { log }) => log.verifier.name,
  verifierKey: (_, __, { log }) => log.verifier.text,
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
      'What was just recorded comes into it within a second: ask again. Else see that the id is right.',
    );
  },
  inclusionProof: async (_, args, context) => {
    const size = await resolveSize(args.size, context.loaders);
    const entry = await loadEntryAt(args.position, context, size);
    const { nodes } = context.loaders.log;
    const proof = await proveInclusion(nodes, args.position, size);
    if (!proof.ok) throw badUserInput(`There is no such proof: ${proof.error}.`);
    const [root] = await readRanges(nodes, [{ from: 0, to: size }]);
    return {
      ...{ position: args.position, size, leafHash: base64(entry.leafHash) },
      root: base64(requireHash(root)),
      hashes: proof.value.map(base64),
    };
  },
  consistencyProof: async (_, args, { loaders }) => {
    const [from, to] = [await resolveSize(args.from, loaders), await resolveSize(args.to, loaders)];
    if (from > to) {
      throw logRefusal(
        'SIZES_REVERSED',
        `A tree of ${from} is not the beginning of one of ${to}.`,
        'Give the earlier size as `from`.',
      );
    }
    const { nodes } = loaders.log;
    const proof = await proveConsistency(nodes, from, to);
    if (!proof.ok) throw badUserInput(`There is no such proof: ${proof.error}.`);
    const roots = await readRanges(nodes, [
      { from: 0, to: from },
      { from: 0, to },
    ]);
    return {
      ...{ from, to, fromRoot: base64(requireHash(roots[0])), toRoot: base64(requireHash(roots[1])) },
      hashes: proof.value.map(base64),
    };
  },
};

/** A size of the log that a client names, or all of it. */
async function resolveSize(given: number | null | undefined, { log }: Loaders): Promise<number> {
  const latest = (await log.head())?.size ?? 0;
  const size = given ?? latest;
  if (size <= 0) {
    throw logRefusal(
      'EMPTY_TREE',
      given === 0 || latest === 0
        ? 'Nothing can be proved of an empty tree.'
        : `${size} is no size of a tree.`,
      'Give a size of 1 or more; `checkpoint` tells how far the log reaches.',
    );
  }
  if (size <= latest) return size;
  throw logRefusal(
    'SIZE_BEYOND_END',
    `The log has ${latest} entries, not ${size}.`,
    'Give a size that `checkpoint` tells, or a smaller one.',
  );
}

/** The entry of an object. The point of an id must exist, and the entry is the same as of every point. */
async function loadEntryOf(subject: string, now: Loaders): Promise<LogEntry | null> {
  const { ids, loaders } = await resolveIds([subject], now, null);
  const [id = ''] = ids;
  return loaders.log.entries.load(id);
}

const ONE_NAME_REMEDY = 'Give exactly one of `position` and `subject`.';

/** The signed head of a size that the log has reached. */
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

/** The entry at a position below `size`. */
async function loadEntryAt(
  position: number,
  { log, loaders }: Pick<RequestContext, 'log' | 'loaders'>,
  size?: number,
): Promise<LogEntry> {
  const end = size ?? (await loaders.log.head())?.size ?? 0;
  if (position < 0) {
    throw logRefusal(
      'NEGATIVE_POSITION',
      `${position} is no position of the log.`,
      'Positions count from 0: give 0 or more.',
    );
  }
  if (position >= end) {
    throw logRefusal(
      'POSITION_BEYOND_END',
      `Position ${position} is beyond the end of a log of ${end} entries.`,
      'Positions count from 0; `checkpoint` tells how far the log reaches.',
    );
  }
  const [entry] = await log.read.entries(position, position + 1);
  if (!entry) throw new Error(`the entry ${position} is missing in the log`);
  return entry;
}

const requireHash = (hash: Hash | undefined): Hash => {
  if (!hash) throw new Error('a range has no root');
  return hash;
};

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

/** The receipt of an entry under the newest checkpoint; `null` where its bytes were erased. */
async function buildReceipt({ position, bytes }: LogEntry, { log }: Loaders): Promise<string | null> {
  const head = await log.head();
  if (bytes.length === 0 || head === null || head.size <= position) return null;
  const proof = await proveInclusion(log.nodes, position, head.size);
  if (!proof.ok) throw new Error(proof.error);
  return formatReceipt({ position, entry: bytes, proof: proof.value, checkpoint: head.note });
}
