import type {
  AsOf,
  ChangeCauseResolvers,
  ClaimChangeResolvers,
  QuestionDiffResolvers,
} from '../../generated/graphql.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { entryOf } from '../entryOf.ts';
import { existing } from '../existing.ts';
import { loadersAt } from '../loadersAt.ts';
import { logRefusal } from '../logRefusal.ts';
import type { ChangeCauseSource, ClaimChangeSource, QuestionDiffSource, QuestionSource } from '../sources.ts';

/** Claims that a diff names at most on either side; more is another question, not a change of one. */
const MAX_CHANGES = 200;

/** A question between two points of its history. Throws where the first is the later one. */
export async function diffOf(
  { id, loaders }: QuestionSource,
  { from, to }: { readonly from: AsOf; readonly to?: AsOf | null },
): Promise<QuestionDiffSource> {
  const [before, after] = await Promise.all([loadersAt(loaders, from), loadersAt(loaders, to)]);
  const since = before.read.cut;
  const until = after.read.cut;
  if (since === null || (until !== null && since > until))
    throw logRefusal('POINTS_REVERSED', '`from` is later than `to`.', 'Give the earlier point as `from`.');
  return { id, since, before, after };
}

const changes = async (diff: QuestionDiffSource, came: boolean): Promise<readonly ClaimChangeSource[]> => {
  const all = await diff.after.changesSince(diff.since).load(diff.id);
  return all.filter((change) => change.came === came);
};

export const questionDiff: CompleteResolvers<QuestionDiffResolvers, QuestionDiffSource> = {
  before: ({ id, before }) => before.questions.load(id),
  after: ({ id, after }) => after.questions.load(id),
  came: async (diff) => (await changes(diff, true)).slice(0, MAX_CHANGES),
  cameCount: async (diff) => (await changes(diff, true)).length,
  left: async (diff) => (await changes(diff, false)).slice(0, MAX_CHANGES),
  leftCount: async (diff) => (await changes(diff, false)).length,
  causes: async ({ id, since, after }) => {
    const changed = await after.causesSince(since).load(id);
    const decided = (await after.questionHistory.load(id)).filter(({ recordedAt }) => recordedAt > since);
    const causes = new Map<string, ChangeCauseSource>(
      [...changed, ...decided].map((cause) => [cause.id, cause]),
    );
    return [...causes.values()].sort((a, b) => a.recordedAt.getTime() - b.recordedAt.getTime());
  },
};

export const claimChange: CompleteResolvers<ClaimChangeResolvers, ClaimChangeSource> = {
  claim: ({ claimId, loaders }) => existing(loaders.claims, claimId),
  otherQuestion: ({ otherId, loaders }) => (otherId === null ? null : loaders.questions.load(otherId)),
  cause: (change) => change,
};

export const changeCause: CompleteResolvers<ChangeCauseResolvers, ChangeCauseSource> = {
  ledgerEntry: entryOf,
  position: ({ id, loaders }) => loaders.positions.load(id),
};
