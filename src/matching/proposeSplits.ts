import { groupClaims } from './groupClaims.ts';
import { SUGGESTED_FROM } from './matchPolicy.ts';
import { logistic, rounded } from './matchScore.ts';
import type { QuestionProfile } from './questionScore.ts';
import { vetoOf } from './vetoOf.ts';

/** A part of a question that seems to be a question of its own. */
export interface SplitProposal {
  readonly questionId: string;
  /** The claims that would leave, in their order; never the part that holds the first claim. */
  readonly claimIds: readonly string[];
  /** 0 to 1: how well the part fits the one that stays; the lower, the surer the split. */
  readonly score: number;
  readonly reason: string;
}

/** Of a larger question the first claims are looked at: the work grows with the cube. */
const MAX_MEMBERS = 200;

/**
 * Parts of a question that later claims have shown to be questions of their own, the surest first: groups that hang
 * together and would not even be suggested for the part that holds the first claim. Proposals for a person.
 */
export function proposeSplits(question: QuestionProfile): readonly SplitProposal[] {
  const members = question.members.slice(0, MAX_MEMBERS);
  const grouped = groupClaims(members, SUGGESTED_FROM);
  const stays = (grouped.groups[0] ?? []).flatMap((index) => members[index] ?? []);
  return grouped.groups
    .slice(1)
    .map((group, index) => {
      const leaves = group.flatMap((claim) => members[claim] ?? []);
      const vetoes = stays.flatMap((a) => leaves.flatMap((b) => vetoOf(a, b) ?? []));
      const score = rounded(logistic(grouped.fit(0, index + 1)));
      return {
        questionId: question.id,
        claimIds: leaves.map(({ id }) => id),
        score,
        reason: vetoes[0]?.because() ?? `The two parts fit each other with a score of ${String(score)} only.`,
      };
    })
    .sort((a, b) => a.score - b.score);
}
