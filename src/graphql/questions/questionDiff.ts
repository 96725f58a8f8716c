import type { AsOf, QuestionDiffResolvers } from '../../generated/graphql.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { loadersAt } from '../loaders/loadersAt.ts';
import { logRefusal } from '../log/logRefusal.ts';
import type { ChangeCauseParent, ClaimChangeParent, QuestionParent } from '../loaders/loaders.ts';
import type { QuestionDiffParent } from './questionParents.ts';

/** Claims that a diff names at most on either side; more is another question, not a change of one. */
const MAX_CHANGES = 200;

/** A question between two points of its history. Throws if the first is the later one. */
export async function diffQuestion(
  { id, loaders }: QuestionParent,
  { from, to }: { readonly from: AsOf; readonly to?: AsOf | null },
): Promise<QuestionDiffParent> {
  const [before, after] = await Promise.all([loadersAt(loaders, from), loadersAt(loaders, to)]);
  const since = before.read.asOf;
  const until = after.read.asOf;
  if (since === null || (until !== null && since > until))
    throw logRefusal('POINTS_REVERSED', '`from` is later than `to`.', 'Give the earlier point as `from`.');
  return { id, since, before, after };
}

const loadChanges = async (
  diff: QuestionDiffParent,
  came: boolean,
): Promise<readonly ClaimChangeParent[]> => {
  const all = await diff.after.changesSince(diff.since).load(diff.id);
  return all.filter((change) => change.came === came);
};

export const questionDiff: CompleteResolvers<QuestionDiffResolvers, QuestionDiffParent> = {
  before: ({ id, before }) => before.questions.load(id),
  after: ({ id, after }) => after.questions.load(id),
  came: async (diff) => (await loadChanges(diff, true)).slice(0, MAX_CHANGES),
  cameCount: async (diff) => (await loadChanges(diff, true)).length,
  left: async (diff) => (await loadChanges(diff, false)).slice(0, MAX_CHANGES),
  leftCount: async (diff) => (await loadChanges(diff, false)).length,
  causes: async ({ id, since, after }) => {
    const changed = await after.causesSince(since).load(id);
    const decided = (await after.questionHistory.load(id)).filter(({ recordedAt }) => recordedAt > since);
    const causes = new Map<string, ChangeCauseParent>(
      [...changed, ...decided].map((cause) => [cause.id, cause]),
    );
    return [...causes.values()].sort((a, b) => a.recordedAt.getTime() - b.recordedAt.getTime());
  },
};
