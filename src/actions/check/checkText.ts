import { relateClaims } from '../../comparison/relations/relateClaims.ts';
import { classedClaim } from '../../comparison/claims/classedClaim.ts';
import type { Agreement } from '../../comparison/agreement/agreement.ts';
import type { SeriesStatus } from '../../domain/agreement/agreement.ts';
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
import { classedContext, loadClaimContexts, type ClaimContext } from '../agreements/loadClaimContexts.ts';
import { loadQuestionStates } from '../agreements/loadQuestionStates.ts';
import { readBoundedClaims } from '../articles/readClaims.ts';
import { lexiconOf } from '../lexiconOf.ts';
import { matchSubject } from '../../matching/claims/matchSubject.ts';
import { articleProfile } from '../questions/articleProfile.ts';
import type { CheckedRelation } from './checkedRelation.ts';
import { checkOutcome, type Outcome } from './checkOutcome.ts';
import { findEvent } from './findEvent.ts';
import { NO_MATCH, placeClaims, type QuestionMatch } from './placeClaims.ts';

/** A claim of a checked text, the question that it answers, and its relations to the claims there. */
export interface CheckedClaim extends QuestionMatch, Outcome {
  readonly claim: Claim;
  readonly selector: Selector;
  readonly policy: string;
  readonly relations: readonly CheckedRelation[];
}

export interface TextToCheck {
  readonly text: string;
  readonly title: string | null;
  readonly publishedAt: string | null;
  /** A BCP 47 tag, or `null`. */
  readonly language: string | null;
}

/** A checked text: how it was read, its event, and its claims. */
export interface CheckedText {
  readonly reading: TextReading;
  /** The event that it would belong to as an article. */
  readonly eventId: string | null;
  readonly claims: readonly CheckedClaim[];
}

/** Reads the ledger at the reader's instant. */
export type CheckText = (given: TextToCheck, read: LedgerReader) => Promise<Result<CheckedText>>;

/** Claims of a question that a checked claim is laid beside at most: the latest of their origins, then the newest. */
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
    return ok({ reading, ...(await compareAll(ledger, taken.value, claims)) });
  };
}

/** The id of a text without one, among candidates. */
const UNSTORED = 'unstored';

async function compareAll(
  read: LedgerReader,
  article: PreparedArticle,
  claims: readonly Claim[],
): Promise<Pick<CheckedText, 'eventId' | 'claims'>> {
  if (claims.length === 0) return { eventId: null, claims: [] };
  const points = new CodePoints(article.text);
  const about = articleProfile(UNSTORED, article);
  const lexicon = lexiconOf(article.language);
  const subjects = claims.map((claim) => matchSubject(claim, about, lexicon));
  const eventId = await findEvent(read, about, article);
  const matches = await placeClaims(read, UNSTORED, eventId, { claims, subjects });
  const questions = await loadMet(read, [...matches.values()]);
  const checked = claims.map((claim): CheckedClaim => {
    const match = matches.get(claim.id) ?? NO_MATCH;
    const met = questions.get(match.questionId ?? '');
    const related = met ? relate(claim, article, met) : [];
    // A question without a claim to compare with is another question.
    const isMet = related.some(({ relation }) => relation !== 'NOT_COMPARABLE');
    const relations = isMet ? related : [];
    const selector = makeSelector(points, claim.words);
    const found = isMet ? match : NO_MATCH;
    return { claim, selector, policy: FIGURE_POLICY.name, ...found, ...checkOutcome(relations), relations };
  });
  return { eventId, claims: checked };
}

/** A question that claims of the text meet, with its current claims. */
interface MetQuestion {
  readonly contexts: readonly ClaimContext[];
  readonly statusOf: ReadonlyMap<string, SeriesStatus>;
  readonly standing: ReadonlySet<string>;
}

async function loadMet(
  read: LedgerReader,
  matches: readonly QuestionMatch[],
): Promise<ReadonlyMap<string, MetQuestion>> {
  const ids = [...new Set(matches.flatMap(({ questionId }) => questionId ?? []))];
  const agreements = new Map(
    (await loadQuestionStates(read, ids)).map(({ questionId, agreement }) => [questionId, agreement]),
  );
  const active = await read.activeClaims(ids);
  const contexts = await loadClaimContexts(read, await read.claims(active.map(({ claimId }) => claimId)));
  const questionOf = new Map(active.map(({ claimId, questionId }) => [claimId, questionId]));
  return new Map(
    ids.map((id) => {
      const agreement = agreements.get(id) ?? null;
      const standing = new Set(agreement?.origins.flatMap(({ standing: latest }) => latest ?? []));
      const own = contexts.filter(({ claim }) => questionOf.get(claim.id) === id);
      const first = own.filter(({ claim }) => standing.has(claim.id));
      const others = own.filter(({ claim }) => !standing.has(claim.id)).reverse();
      return [
        id,
        { contexts: [...first, ...others].slice(0, MAX_RELATED), statusOf: statusesOf(agreement), standing },
      ];
    }),
  );
}

const statusesOf = (agreement: Agreement | null): ReadonlyMap<string, SeriesStatus> =>
  new Map(agreement?.series.map(({ claimId, status }) => [claimId, status]));

const REPLACED: ReadonlySet<SeriesStatus> = new Set(['SUPERSEDED', 'CORRECTED']);

function relate(
  claim: Claim,
  { publisher, publishedAt, language }: PreparedArticle,
  { contexts, statusOf, standing }: MetQuestion,
): readonly CheckedRelation[] {
  const publication = { articleId: UNSTORED, publisher, publishedAt, recordedAt: null };
  const own = classedClaim({ ...claim, publication }, lexiconOf(language));
  return contexts.flatMap((context): CheckedRelation[] => {
    const relation = relateClaims(own, classedContext(context));
    if (!relation) return [];
    const { id } = context.claim;
    const status = statusOf.get(id) ?? null;
    const isReplaced = status !== null && REPLACED.has(status);
    return [{ ...relation, otherId: id, isLatest: standing.has(id), isReplaced, status }];
  });
}
