import type { Verdict } from '../../domain/agreement/agreement.ts';
import type { SuggestionRecord } from '../../ledger/records.ts';
import type { Agreement } from '../../comparison/agreement/agreement.ts';
import type { LedgerReader } from '../../ledger/ledgerReader.ts';
import { computeAgreements } from '../agreements/computeAgreements.ts';

/** The change of a question's page by a decision, as the verdict, the lead and the number of origins before and after. */
export interface SuggestionEffect {
  readonly questionId: string;
  readonly verdictBefore: Verdict | null;
  readonly verdictAfter: Verdict | null;
  readonly leadBefore: string | null;
  readonly leadAfter: string | null;
  readonly originsBefore: number;
  readonly originsAfter: number;
}

type Suggested = Pick<SuggestionRecord, 'kind' | 'questionId' | 'otherId' | 'claimId'>;

/**
 * The effect of accepting a suggestion on the page of its question: it computes the agreement as if a person had decided
 * so. `null` if neither verdict, lead nor the number of origins would change. It does not settle the event again.
 */
export async function suggestionEffect(
  read: LedgerReader,
  suggestion: Suggested,
): Promise<SuggestionEffect | null> {
  const { questionId } = suggestion;
  const [before] = await computeAgreements(read, [questionId]);
  const [after] = await computeAgreements(ifAccepted(read, suggestion), [questionId]);
  const [was, becomes] = [shownOf(before?.agreement), shownOf(after?.agreement)];
  if (was.verdict === becomes.verdict && was.lead === becomes.lead && was.origins === becomes.origins)
    return null;
  return {
    questionId,
    ...{ verdictBefore: was.verdict, verdictAfter: becomes.verdict },
    ...{ leadBefore: was.lead, leadAfter: becomes.lead },
    ...{ originsBefore: was.origins, originsAfter: becomes.origins },
  };
}

interface Shown {
  readonly verdict: Verdict | null;
  readonly lead: string | null;
  readonly origins: number;
}

const shownOf = (agreement: Agreement | null | undefined): Shown => ({
  verdict: agreement?.verdict ?? null,
  lead: agreement?.lead.words ?? null,
  origins: agreement?.originCount ?? 0,
});

/** The reads as if the suggestion was accepted. */
function ifAccepted(read: LedgerReader, { kind, questionId, otherId, claimId }: Suggested): LedgerReader {
  return {
    ...read,
    activeClaims: async (ids) => {
      const asked = kind === 'MERGE' && otherId !== null ? [...ids, otherId] : ids;
      const claims = (await read.activeClaims(asked)).map((claim) => ({ ...claim, questionId }));
      if (kind === 'ANSWER' && claimId !== null) return [...claims, { claimId, questionId }];
      return kind === 'MERGE' ? claims : claims.filter((claim) => claim.claimId !== claimId);
    },
  };
}
