import { computeAgreement } from '../../comparison/agreement/computeAgreement.ts';
import type { ClaimRelation } from '../../comparison/relations/claimRelation.ts';
import type { ClassedClaim } from '../../comparison/claims/classedClaim.ts';
import { relateClaims } from '../../comparison/relations/relateClaims.ts';
import { indexStances, type StanceIndex } from '../../comparison/relations/claimStance.ts';
import type { LedgerReader } from '../../ledger/ledgerReader.ts';
import { loadClaimContexts } from '../agreements/loadClaimContexts.ts';
import type { ClaimContext } from '../agreements/loadClaimContexts.ts';
import { loadKnowledge } from '../agreements/loadKnowledge.ts';
import type { Knowledge } from '../agreements/loadKnowledge.ts';
import { loadStatementStances } from '../agreements/loadStatementStances.ts';

/** The relation of one stored claim to another. */
export interface StoredRelation extends ClaimRelation {
  readonly claimId: string;
  readonly otherId: string;
}

/** Claims of one question that are laid beside each other at most; more is a table, not a comparison. */
const MAX_RELATED = 200;

/** How claims relate to the other active claims of their questions, claim by claim. */
export async function loadRelations(
  read: LedgerReader,
  claimIds: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredRelation[]>> {
  const states = await read.claimQuestions(claimIds);
  const questionIds = [
    ...new Set(states.flatMap(({ questionId, isActive }) => (isActive && questionId ? questionId : []))),
  ];
  const active = await read.activeClaims(questionIds);
  const contexts = await loadClaimContexts(read, await read.claims(active.map(({ claimId }) => claimId)));
  const knowledge = await loadKnowledge(read, contexts);
  const stances = indexStances(await loadStatementStances(read, contexts));
  const questionOf = new Map(active.map(({ claimId, questionId }) => [claimId, questionId]));
  const wanted = new Set(claimIds);
  const relations = new Map<string, readonly StoredRelation[]>();
  for (const questionId of questionIds) {
    const own = contexts.filter(({ claim }) => questionOf.get(claim.id) === questionId).slice(0, MAX_RELATED);
    const sameOrigin = groupByOrigin(own, knowledge);
    const comparable = own.map(knowledge.classed);
    for (const claim of comparable.filter(({ id }) => wanted.has(id))) {
      const others = comparable.filter(({ id }) => id !== claim.id);
      relations.set(
        claim.id,
        others.flatMap((other) =>
          relateStored(claim, other, {
            oneQuestion: true,
            oneOrigin: sameOrigin(claim.id, other.id),
            stances,
          }),
        ),
      );
    }
  }
  return relations;
}

/** How claims relate to each other, each to each, also those of different questions. */
export async function compareClaims(
  read: LedgerReader,
  claimIds: readonly string[],
): Promise<readonly StoredRelation[]> {
  const contexts = await loadClaimContexts(read, await read.claims(claimIds));
  const order = new Map(claimIds.map((id, index) => [id, index]));
  const sorted = [...contexts].sort((a, b) => (order.get(a.claim.id) ?? 0) - (order.get(b.claim.id) ?? 0));
  const knowledge = await loadKnowledge(read, sorted);
  const stances = indexStances(await loadStatementStances(read, sorted));
  const states = await read.claimQuestions(claimIds);
  const questionOf = new Map(states.map(({ claimId, questionId }) => [claimId, questionId]));
  const sameOrigin = groupByOrigin(sorted, knowledge);
  const comparable = sorted.map(knowledge.classed);
  return comparable.flatMap((a, index) =>
    comparable.slice(index + 1).flatMap((b) => {
      const question = questionOf.get(a.id) ?? null;
      const oneQuestion = question !== null && question === questionOf.get(b.id);
      return relateStored(a, b, { oneQuestion, oneOrigin: sameOrigin(a.id, b.id), stances });
    }),
  );
}

/** Whether two claims are of one origin. */
function groupByOrigin(
  contexts: readonly ClaimContext[],
  { classed, dependences }: Knowledge,
): (a: string, b: string) => boolean {
  const agreement = computeAgreement(contexts.map(classed), { dependences: dependences(contexts) });
  const originOf = new Map(
    (agreement?.origins ?? []).flatMap(({ id, claimIds }) => claimIds.map((claim) => [claim, id])),
  );
  return (a, b) => originOf.has(a) && originOf.get(a) === originOf.get(b);
}

function relateStored(
  a: ClassedClaim,
  b: ClassedClaim,
  {
    oneQuestion,
    oneOrigin,
    stances,
  }: { readonly oneQuestion: boolean; readonly oneOrigin: boolean; readonly stances: StanceIndex },
): StoredRelation[] {
  const found = relateClaims(a, b, { oneQuestion, oneOrigin, stance: stances.of(a.id, b.id) });
  return found ? [{ ...found, claimId: a.id, otherId: b.id }] : [];
}
