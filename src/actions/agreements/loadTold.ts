import type { ClassedClaim } from '../../comparison/claims/classedClaim.ts';
import { isToldOf } from '../../comparison/links/isToldOf.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { Answers } from './loadActiveAnswers.ts';
import { loadKnowledge } from './loadKnowledge.ts';
import { classedContext, loadClaimContexts, type ClaimContext } from './loadClaimContexts.ts';
import type { AgreementReads } from './agreementReads.ts';

/** The surroundings of figures that a text only tells of, by question. */
export interface Told {
  /** The claims of older versions, which such a figure may mean. */
  readonly former: ReadonlyMap<string, readonly ClassedClaim[]>;
  /** The figures that claims of the question replace, if they answer another question. */
  readonly told: ReadonlyMap<string, readonly ClassedClaim[]>;
  /** Maps a claim that its article says is replaced to the claim that replaces it. */
  readonly successorOf: ReadonlyMap<string, string>;
}

const NOTHING: Told = { former: new Map(), told: new Map(), successorOf: new Map() };

/**
 * Reads what the claims of some questions say about other claims. Of most questions that is nothing, and one statement
 * tells so.
 */
export async function loadTold(
  read: AgreementReads,
  contexts: readonly ClaimContext[],
  answers: Answers,
): Promise<Told> {
  const questionOf = new Map(answers.counted.map(({ claimId, questionId }) => [claimId, questionId]));
  const figures = contexts.filter(({ claim }) => claim.kind === 'FIGURE');
  if (figures.length === 0) return NOTHING;
  const links = (await read.claimLinks(figures.map(({ claim }) => claim.id))).filter(
    ({ kind }) => kind === 'REPLACES',
  );
  // The questions are refreshed together, and the other question may be one of them.
  const elsewhere = links.filter(
    ({ claimId, targetId }) => questionOf.get(claimId) !== questionOf.get(targetId),
  );
  const isTold = links.length > 0 || figures.some((context) => isToldOf(classedContext(context)));
  if (!isTold) return NOTHING;
  const former = await answers.former();
  const found = await loadClaimContexts(
    read,
    await read.claims([
      ...former.map(({ claimId }) => claimId),
      ...new Set(elsewhere.map(({ targetId }) => targetId)),
    ]),
  );
  const knowledge = await loadKnowledge(read, found);
  const claimOf = new Map(found.map((context) => [context.claim.id, knowledge.classed(context)]));
  const byQuestion = (
    pairs: readonly (readonly [string, string])[],
  ): ReadonlyMap<string, readonly ClassedClaim[]> =>
    new Map(
      [...groupBy(pairs, ([, questionId]) => questionId)].map(([questionId, all]) => [
        questionId,
        all.flatMap(([id]) => claimOf.get(id) ?? []),
      ]),
    );
  return {
    former: byQuestion(former.map(({ claimId, questionId }) => [claimId, questionId] as const)),
    told: byQuestion(
      elsewhere.map(({ claimId, targetId }) => [targetId, questionOf.get(claimId) ?? ''] as const),
    ),
    successorOf: new Map(links.map(({ claimId, targetId }) => [targetId, claimId])),
  };
}
