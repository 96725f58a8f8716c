import type { LedgerResolvers } from '../../generated/graphql.ts';
import type { Hash } from '../../log/merkle/hashes.ts';
import { proveConsistency } from '../../log/merkle/proveConsistency.ts';
import { proveInclusion } from '../../log/merkle/proveInclusion.ts';
import { readRanges } from '../../log/merkle/readRanges.ts';
import type { LogEntry } from '../../log/entries/logEntry.ts';
import { formatReceipt } from '../../log/receipt.ts';
import { badUserInput } from '../errors/badUserInput.ts';
import type { Loaders } from '../loaders/loaders.ts';
import type { RequestContext } from '../requestContext.ts';
import { logRefusal } from './logRefusal.ts';

type Resolvers = Required<LedgerResolvers>;

export const base64 = (hash: Hash): string => Buffer.from(hash).toString('base64');

export const inclusionProof: Resolvers['inclusionProof'] = async (_, args, context) => {
  const size = await resolveSize(args.size, context.loaders);
  const entry = await loadEntryAt(args.position, context, size);
  const { nodes } = context.loaders.log;
  const proof = await proveInclusion(nodes, args.position, size);
  if (!proof.ok) throw badUserInput(`No proof: ${proof.error}.`);
  const [root] = await readRanges(nodes, [{ from: 0, to: size }]);
  return {
    ...{ position: args.position, size, leafHash: base64(entry.leafHash) },
    root: base64(requireHash(root)),
    hashes: proof.value.map(base64),
  };
};

export const consistencyProof: Resolvers['consistencyProof'] = async (_, args, { loaders }) => {
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
  if (!proof.ok) throw badUserInput(`No proof: ${proof.error}.`);
  const roots = await readRanges(nodes, [
    { from: 0, to: from },
    { from: 0, to },
  ]);
  return {
    ...{ from, to, fromRoot: base64(requireHash(roots[0])), toRoot: base64(requireHash(roots[1])) },
    hashes: proof.value.map(base64),
  };
};

/** The size that a client gives, or that of the whole log. Throws if there is no such tree. */
export async function resolveSize(given: number | null | undefined, { log }: Loaders): Promise<number> {
  const latest = (await log.head())?.size ?? 0;
  const size = given ?? latest;
  if (size <= 0) {
    throw logRefusal(
      'EMPTY_TREE',
      given === 0 || latest === 0
        ? 'Nothing can be proved of an empty tree.'
        : `${size} is not a size of a tree.`,
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

/** The entry at a position below `size`. */
export async function loadEntryAt(
  position: number,
  { log, loaders }: Pick<RequestContext, 'log' | 'loaders'>,
  size?: number,
): Promise<LogEntry> {
  const end = size ?? (await loaders.log.head())?.size ?? 0;
  if (position < 0) {
    throw logRefusal(
      'NEGATIVE_POSITION',
      `${position} is not a position of the log.`,
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

/** The receipt of an entry under the newest checkpoint; `null` if its bytes were erased. */
export async function buildReceipt({ position, bytes }: LogEntry, { log }: Loaders): Promise<string | null> {
  const head = await log.head();
  if (bytes.length === 0 || head === null || head.size <= position) return null;
  const proof = await proveInclusion(log.nodes, position, head.size);
  if (!proof.ok) throw new Error(proof.error);
  return formatReceipt({ position, entry: bytes, proof: proof.value, checkpoint: head.note });
}
