import { periodOf } from '../comparison/timeOf.ts';
import type { LedgerReader } from '../ledger/ledgerReader.ts';
import type { NewQuestion } from '../ledger/questions/decisionRows.ts';
import type { MatchableClaim } from '../matching/matchableClaim.ts';
import { measureKey } from '../matching/measureKey.ts';
import { placeOf, questionLabel, type OpeningClaim } from '../matching/questionLabel.ts';
import { claimContexts } from './claimContexts.ts';
import type { ClaimContext } from './claimContexts.ts';

/** The questions that claims open, in the order of the claims, with what their articles tell of when and where. */
export async function newQuestions(
  read: LedgerReader,
  claims: readonly MatchableClaim[],
): Promise<readonly NewQuestion[]> {
  if (claims.length === 0) return [];
  const contexts = await claimContexts(read, await read.claims(claims.map(({ id }) => id)));
  const byId = new Map(contexts.map((context) => [context.claim.id, context]));
  return claims.map((claim) => {
    const context = byId.get(claim.id);
    if (!context) throw new Error(`${claim.id} opens a question and can't be read`);
    const opening = openingClaim(context);
    const period = periodOf(opening.moment);
    return {
      kind: claim.kind,
      measureKey: measureKey(claim),
      label: questionLabel(opening),
      periodStart: period && new Date(period.start),
      periodEnd: period && new Date(period.end),
      place: opening.measure === null ? null : (placeOf(opening)?.name ?? null),
    };
  });
}

function openingClaim({ claim, version, chain }: ClaimContext): OpeningClaim {
  const { kind, selector, sentence, figure, modality, eventTime, asOf } = claim;
  return {
    ...{ kind, modality },
    words: selector.exact,
    start: selector.start - sentence.start,
    sentence: sentence.text,
    measure: figure?.measure ?? null,
    moment: eventTime ?? asOf,
    speaker: chain.find(({ role }) => role === 'ORIGIN')?.agent.name ?? null,
    title: version.title,
  };
}
