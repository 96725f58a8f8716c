import { clusterClaims } from './clusterClaims.ts';
import { SUGGESTED_FROM } from '../features/matchPolicy.ts';
import { logistic, roundScore } from './matchScore.ts';
import { sampleMembers, type QuestionProfile } from './questionScore.ts';
import { hardMismatch } from '../features/hardMismatch.ts';

/** The certainty (`1 - score`) from which a part is proposed to a curator as a separate question. */
export const SPLITS_FROM = 0.95;

/** A part of a question that seems to be a separate question. */
export interface SplitProposal {
  readonly questionId: string;
  /** The claims that would leave, in their order; never the part that holds the first claim. */
  readonly claimIds: readonly string[];
  /** 0 to 1: how well the part fits the one that stays; the lower, the surer the split. */
  readonly score: number;
  readonly reason: string;
}

/**
 * Parts of a question that later claims show to be separate questions, the surest first. Each is a coherent group that
 * would not even be suggested for the part with the first claim. A curator decides on these proposals.
 *
 * It looks only at a sample of the members, half of them the first and half the newest, as in matching. The work grows
 * with the cube: 200 members took 220 ms.
 */
export function proposeSplits(question: QuestionProfile): readonly SplitProposal[] {
  const members = sampleMembers(question.members);
  const grouped = clusterClaims(members, SUGGESTED_FROM);
  const stays = (grouped.groups[0] ?? []).flatMap((index) => members[index] ?? []);
  return grouped.groups
    .slice(1)
    .map((group, index) => {
      // An amount in two currencies is one amount, though as numbers the two fit nothing.
      const leaves = group
        .flatMap((claim) => members[claim] ?? [])
        .filter(({ restates }) => !stays.some(({ id }) => id === restates));
      const mismatches = stays.flatMap((a) => leaves.flatMap((b) => hardMismatch(a, b) ?? []));
      const score = roundScore(logistic(grouped.fit(0, index + 1)));
      return {
        questionId: question.id,
        claimIds: leaves.map(({ id }) => id),
        score,
        reason:
          mismatches[0]?.because() ?? `The two parts fit each other with a score of ${String(score)} only.`,
      };
    })
    .filter(({ claimIds }) => claimIds.length > 0)
    .sort((a, b) => a.score - b.score);
}
