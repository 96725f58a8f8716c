import { parsePeriod } from '../../domain/times/period.ts';
import type { Claim } from '../../domain/claims/claim.ts';
import type { OpeningClaim } from '../../domain/openingClaim.ts';
import type { NewQuestion } from '../../ledger/decisions/decisionRows.ts';
import type { MatchableClaim } from '../../matching/claims/matchableClaim.ts';
import { measureKey } from '../../matching/claims/measureKey.ts';
import { lexiconOf } from '../lexiconOf.ts';

/** The question that a claim would open, with what its article tells of when and where. */
export function newQuestion(
  claim: MatchableClaim,
  { kind, words, sentence, frame, modality, times, attribution }: Claim,
  { title }: { readonly title: string | null },
): NewQuestion {
  const opening: OpeningClaim = {
    ...{ kind, modality, title },
    words: words.exact,
    start: words.start - sentence.start,
    sentence: sentence.exact,
    measure: frame,
    moment: times.event ?? times.asOf,
    speaker: attribution.find(({ role }) => role === 'ORIGIN')?.agent.name ?? null,
  };
  const { wordQuestion, findPlace } = lexiconOf(null);
  const period = parsePeriod(opening.moment);
  return {
    kind,
    measureKey: measureKey(claim),
    label: wordQuestion(opening),
    periodStart: period && new Date(period.start),
    periodEnd: period && new Date(period.end),
    place: opening.measure === null ? null : (findPlace(opening)?.name ?? null),
  };
}
