import { agreementOf } from '../comparison/agreementOf.ts';
import type { ClaimRelation } from '../comparison/claimRelation.ts';
import type { ComparableClaim } from '../comparison/comparableClaim.ts';
import { relate } from '../comparison/relate.ts';
import { stancesOf, type Stances } from '../comparison/stance.ts';
import type { LedgerReader } from '../ledger/ledgerReader.ts';
import { claimContexts } from './claimContexts.ts';
import type { ClaimContext } from './claimContexts.ts';
import { comparableClaim, dependencesOf } from './comparableClaims.ts';
import { statementStances } from './statementStances.ts';

/** How one stored claim stands to another. */
export interface StoredRelation extends ClaimRelation {
  readonly claimId: string;
  readonly otherId: string;
}

/** Claims of one question that are laid beside each other at most; more is a table, not a comparison. */
const MAX_RELATED = 200;

/** How claims stand to the other standing claims of their questions, claim by claim. */
export async function relationsOf(
  read: LedgerReader,
  claimIds: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredRelation[]>> {
  const states = await read.claimQuestions(claimIds);
  const questionIds = [
    ...new Set(states.flatMap(({ questionId, stands }) => (stands && questionId ? questionId : []))),
  ];
  const standing = await read.standingClaims(questionIds);
  const contexts = await claimContexts(read, await read.claims(standing.map(({ claimId }) => claimId)));
  const copies = await read.copiesAmong([...new Set(contexts.map(({ version }) => version.id))]);
  const stances = stancesOf(await statementStances(read, contexts));
  const questionOf = new Map(standing.map(({ claimId, questionId }) => [claimId, questionId]));
  const wanted = new Set(claimIds);
  const relations = new Map<string, readonly StoredRelation[]>();
  for (const questionId of questionIds) {
    const own = contexts.filter(({ claim }) => questionOf.get(claim.id) === questionId).slice(0, MAX_RELATED);
    const sameOrigin = originGroups(own, copies);
    const comparable = own.map(comparableClaim);
    for (const claim of comparable.filter(({ id }) => wanted.has(id))) {
      const others = comparable.filter(({ id }) => id !== claim.id);
      relations.set(
        claim.id,
        others.flatMap((other) =>
          relation(claim, other, { oneQuestion: true, oneOrigin: sameOrigin(claim.id, other.id), stances }),
        ),
      );
    }
  }
  return relations;
}

/** How claims stand to each other, each to each, also those of different questions. */
export async function compareClaims(
  read: LedgerReader,
  claimIds: readonly string[],
): Promise<readonly StoredRelation[]> {
  const contexts = await claimContexts(read, await read.claims(claimIds));
  const order = new Map(claimIds.map((id, index) => [id, index]));
  const sorted = [...contexts].sort((a, b) => (order.get(a.claim.id) ?? 0) - (order.get(b.claim.id) ?? 0));
  const copies = await read.copiesAmong(sorted.map(({ version }) => version.id));
  const stances = stancesOf(await statementStances(read, sorted));
  const states = await read.claimQuestions(claimIds);
  const questionOf = new Map(states.map(({ claimId, questionId }) => [claimId, questionId]));
  const sameOrigin = originGroups(sorted, copies);
  const comparable = sorted.map(comparableClaim);
  return comparable.flatMap((a, index) =>
    comparable.slice(index + 1).flatMap((b) => {
      const question = questionOf.get(a.id) ?? null;
      const oneQuestion = question !== null && question === questionOf.get(b.id);
      return relation(a, b, { oneQuestion, oneOrigin: sameOrigin(a.id, b.id), stances });
    }),
  );
}

/** Whether two claims are of one origin. */
function originGroups(
  contexts: readonly ClaimContext[],
  copies: Parameters<typeof dependencesOf>[1],
): (a: string, b: string) => boolean {
  const agreement = agreementOf(contexts.map(comparableClaim), dependencesOf(contexts, copies));
  const originOf = new Map(
    (agreement?.origins ?? []).flatMap(({ id, claimIds }) => claimIds.map((claim) => [claim, id])),
  );
  return (a, b) => originOf.has(a) && originOf.get(a) === originOf.get(b);
}

function relation(
  a: ComparableClaim,
  b: ComparableClaim,
  {
    oneQuestion,
    oneOrigin,
    stances,
  }: { readonly oneQuestion: boolean; readonly oneOrigin: boolean; readonly stances: Stances },
): StoredRelation[] {
  const found = relate(a, b, { oneQuestion, oneOrigin, stance: stances.of(a.id, b.id) });
  return found ? [{ ...found, claimId: a.id, otherId: b.id }] : [];
}
