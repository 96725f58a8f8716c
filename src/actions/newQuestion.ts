import { periodOf } from '../domain/period.ts';
import type { ReadClaim } from '../domain/claim.ts';
import type { CodePoints } from '../domain/codePoints.ts';
import type { NewQuestion } from '../ledger/questions/decisionRows.ts';
import type { MatchableClaim } from '../matching/matchableClaim.ts';
import { measureKey } from '../matching/measureKey.ts';
import { placeOf, questionLabel, type OpeningClaim } from '../matching/questionLabel.ts';

/** The question that a claim would open, with what its article tells of when and where. */
export function newQuestion(
  claim: MatchableClaim,
  { kind, words, sentence, figure, modality, eventTime, asOf, attribution }: ReadClaim,
  { points, title }: { readonly points: CodePoints; readonly title: string | null },
): NewQuestion {
  const opening: OpeningClaim = {
    ...{ kind, modality, title },
    words: points.slice(words.start, words.end),
    start: words.start - sentence.start,
    sentence: points.slice(sentence.start, sentence.end),
    measure: figure?.measure ?? null,
    moment: eventTime ?? asOf,
    speaker: attribution.find(({ role }) => role === 'ORIGIN')?.agent.name ?? null,
  };
  const period = periodOf(opening.moment);
  return {
    kind,
    measureKey: measureKey(claim),
    label: questionLabel(opening),
    periodStart: period && new Date(period.start),
    periodEnd: period && new Date(period.end),
    place: opening.measure === null ? null : (placeOf(opening)?.name ?? null),
  };
}
