import { relateClaims } from '../../comparison/relations/relateClaims.ts';
import type { ClaimRelation } from '../../comparison/relations/claimRelation.ts';
import { classedClaim } from '../../comparison/claims/classedClaim.ts';
import type { PreparedArticle } from '../../domain/preparedArticle.ts';
import type { Claim } from '../../domain/claims/claim.ts';
import type { Selector } from '../../domain/claims/makeSelector.ts';
import type { TextReading } from '../../domain/claims/textReading.ts';
import type { Reader } from '../../domain/claims/reader.ts';
import { CodePoints } from '../../domain/claims/codePoints.ts';
import { FIGURE_POLICY } from '../../domain/figures/figurePolicyTable.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import { makeSelector } from '../../domain/claims/makeSelector.ts';
import type { Intake } from '../../intake/makeIntake.ts';
import type { LedgerReader } from '../../ledger/ledgerReader.ts';
import { classedContext, loadClaimContexts } from '../agreements/loadClaimContexts.ts';
import { lexiconOf } from '../lexiconOf.ts';
import { matchSubject } from '../../matching/claims/matchSubject.ts';
import { findQuestions } from '../questions/findQuestions.ts';
import type { AssignedClaim } from '../questions/findQuestions.ts';
import { articleProfile } from '../questions/articleProfile.ts';
import { readBoundedClaims } from '../articles/readClaims.ts';

/** A claim of a checked text, the question that it answers, and its relations to the claims there. */
export interface CheckedClaim {
  readonly claim: Claim;
  readonly selector: Selector;
  readonly policy: string;
  readonly questionId: string | null;
  readonly score: string | null;
  readonly isSuggestion: boolean;
  readonly relations: readonly (ClaimRelation & { readonly otherId: string })[];
}

export interface TextToCheck {
  readonly text: string;
  readonly title: string | null;
  readonly publishedAt: string | null;
  /** A BCP 47 tag, or `null`. */
  readonly language: string | null;
}

/** A checked text: how it was read, and its claims. */
export interface CheckedText {
  readonly reading: TextReading;
  readonly claims: readonly CheckedClaim[];
}

/** Reads the ledger at the reader's instant. */
export type CheckText = (given: TextToCheck, read: LedgerReader) => Promise<Result<CheckedText>>;

/** Claims of a question that a checked claim is laid beside at most, the newest. */
const MAX_RELATED = 50;

/** The verb that reads and compares a text against the ledger without storing anything of it. */
export function checkText(reader: Reader, intake: Intake): CheckText {
  return async ({ text, title, publishedAt, language }, ledger) => {
    const known = {
      ...(title !== null && { title }),
      ...(publishedAt !== null && { publishedAt }),
      ...(language !== null && { language }),
    };
    const taken = await intake({ content: text, format: 'verbatim', ...known });
    if (!taken.ok) return taken;
    const read = await readBoundedClaims(reader, taken.value);
    if (!read.ok) return read;
    const { claims, reading } = read.value;
    return ok({ reading, claims: await compareAll(ledger, taken.value, claims) });
  };
}

/** The id of a text without one, among candidates. */
const UNSTORED = 'unstored';

async function compareAll(
  read: LedgerReader,
  article: PreparedArticle,
  claims: readonly Claim[],
): Promise<readonly CheckedClaim[]> {
  const points = new CodePoints(article.text);
  const { publisher, publishedAt } = article;
  const publication = { articleId: UNSTORED, publisher, publishedAt, recordedAt: null };
  const about = articleProfile(UNSTORED, article);
  const lexicon = lexiconOf(article.language);
  const subjects = claims.map((claim) => matchSubject(claim, about, lexicon));
  const placed = await findQuestions(read, UNSTORED, subjects);
  const met = placed.map(matchedQuestion);
  const active = await read.activeClaims([...new Set(met.flatMap(({ questionId }) => questionId ?? []))]);
  const contexts = await loadClaimContexts(read, await read.claims(active.map(({ claimId }) => claimId)));
  const questionOf = new Map(active.map(({ claimId, questionId }) => [claimId, questionId]));
  return claims.map((claim, index): CheckedClaim => {
    const meeting = met[index] ?? NO_MATCH;
    const own = classedClaim({ ...claim, publication }, lexicon);
    const others = contexts
      .filter(({ claim: { id } }) => questionOf.get(id) === meeting.questionId)
      .slice(-MAX_RELATED);
    return {
      claim,
      selector: makeSelector(points, claim.words),
      policy: FIGURE_POLICY.name,
      ...meeting,
      relations: others.flatMap((context) => {
        const relation = relateClaims(own, classedContext(context), {
          oneQuestion: true,
          oneOrigin: false,
          stance: null,
        });
        return relation ? [{ ...relation, otherId: context.claim.id }] : [];
      }),
    };
  });
}

type QuestionMatch = Pick<CheckedClaim, 'questionId' | 'score' | 'isSuggestion'>;
const NO_MATCH: QuestionMatch = { questionId: null, score: null, isSuggestion: false };

/** The stored question that a claim meets: the one it answers, or the one a person would be asked about. */
function matchedQuestion({ match: { decision, ranked } }: AssignedClaim): QuestionMatch {
  const best = ranked.find(({ questionId }) => !questionId.startsWith('~'));
  if (!best || decision === 'NEW') return NO_MATCH;
  return { questionId: best.questionId, score: String(best.score), isSuggestion: decision === 'SUGGESTED' };
}
