import { firstDifference } from '../../../comparison/relations/findDifferences.ts';
import type { Claim } from '../../../domain/claims/claim.ts';
import type { LedgerTransaction } from '../../../ledger/ledgerTransaction.ts';
import { classedContext, loadClaimContexts } from '../../agreements/loadClaimContexts.ts';
import { settleEvents } from '../../events/settleEvents.ts';
import { assignQuestions, isSettled, makeFindable } from '../../questions/assignQuestions.ts';
import { MATCHED_BY } from '../../questions/matchedBy.ts';
import type { VersionTarget } from '../input/loadVersionTarget.ts';

/** Why a claim is given to the question of another one of its version. */
export interface LikeAnother {
  readonly decidedBy: string;
  readonly causeId: string | null;
  readonly reason: string;
}

/** The name that decides for another reading of known words. */
export const READ_BEFORE: LikeAnother = {
  decidedBy: MATCHED_BY,
  causeId: null,
  reason: 'The same words were read before, as something that can be compared.',
};

/**
 * Assigns claims that were added to a stored version. Another reading of a claim's words goes to that claim's question
 * if the two are comparable. The matcher assigns the rest, and settles the figures of the event again. Returns the
 * questions that claims left or joined; the caller refreshes these and the claims afterwards.
 */
export async function assignAdded(
  tx: LedgerTransaction,
  home: VersionTarget,
  claims: readonly Claim[],
  like: LikeAnother,
): Promise<readonly string[]> {
  const findable = await makeFindable(tx, home, claims);
  const questionOf = await questionsOfSameWords(
    tx,
    home.versionId,
    claims.map(({ id }) => id),
  );
  const { decidedBy, causeId, reason } = like;
  await tx.addAnswers(
    [...questionOf].map(([claimId, questionId]) => ({
      ...{ claimId, questionId, decidedBy, causeId, score: null },
      reasons: [{ name: 'words.same', contribution: null, reason }],
    })),
  );
  const events = await tx.read.eventsOfArticles([home.about.id]);
  await assignQuestions(
    tx,
    home.versionId,
    findable.filter(({ claim }) => !questionOf.has(claim.id) && (events.length === 0 || !isSettled(claim))),
  );
  if (!claims.some(isSettled)) return [];
  // A rejected reading must not count beside its correction.
  const reached = await tx.refreshClaimStates(await tx.read.claimIdsOf(home.versionId));
  const settled = await settleEvents(
    tx,
    events.map(({ eventId }) => eventId),
  );
  return [...reached, ...settled];
}

/** The question of a comparable claim with the same words, for each added claim that has one. */
async function questionsOfSameWords(
  tx: LedgerTransaction,
  versionId: string,
  addedIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const spans = new Map((await tx.read.claimSpans([versionId])).map((span) => [span.id, span]));
  const added = new Set(addedIds);
  const others = [...spans.values()].filter(({ id }) => !added.has(id));
  const pairs = addedIds.flatMap((id) => {
    const own = spans.get(id);
    if (!own) return [];
    const overlap = ({ start, end }: typeof own): number =>
      Math.min(end, own.end) - Math.max(start, own.start);
    const shared = others.filter((other) => overlap(other) > 0).sort((a, b) => overlap(b) - overlap(a));
    return shared.map((other) => ({ id, otherId: other.id }));
  });
  const ids = [...new Set(pairs.flatMap(({ id, otherId }) => [id, otherId]))];
  const contexts = await loadClaimContexts(tx.read, await tx.read.claims(ids));
  const comparable = new Map(contexts.map((context) => [context.claim.id, classedContext(context)]));
  const curated = new Map((await tx.curation.claims(ids)).map((claim) => [claim.id, claim]));
  const questionOf = new Map<string, string>();
  for (const { id, otherId } of pairs) {
    const [claim, other] = [comparable.get(id), comparable.get(otherId)];
    const known = curated.get(otherId);
    if (!claim || !other || known?.questionId == null || known.isRetracted || questionOf.has(id)) continue;
    if (firstDifference(claim, other) === null) questionOf.set(id, known.questionId);
  }
  return questionOf;
}
