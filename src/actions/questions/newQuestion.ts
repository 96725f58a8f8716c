import type { OpeningClaim } from '../../domain/openingClaim.ts';
import { parsePeriod } from '../../domain/times/period.ts';
import type { NewQuestion } from '../../ledger/decisions/answers.ts';
import { measureKey } from '../../matching/claims/measureKey.ts';
import { lexiconOf } from '../lexiconOf.ts';

/** The question that a claim would open, with the time and place that its article tells. Its label follows its claims. */
export function newQuestion(
  claim: OpeningClaim,
  { language }: { readonly language: string | null },
): NewQuestion {
  const { kind, frame, times } = claim;
  const { findPlace } = lexiconOf(language);
  const period = parsePeriod(times.event ?? times.asOf);
  return {
    kind,
    measureKey: measureKey(claim),
    label: null,
    periodStart: period && new Date(period.start),
    periodEnd: period && new Date(period.end),
    place: frame === null ? null : (findPlace(claim)?.name ?? null),
  };
}
