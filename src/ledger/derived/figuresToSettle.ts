import type { ClaimLinkKind, ClaimPlace } from '../../domain/vocabulary.ts';
import { Prisma } from '../../generated/prisma/client.ts';
import type { AsOfInstant } from '../asOf/asOfInstant.ts';
import { sqlAsOf } from '../asOf/sqlAsOf.ts';

/** A current figure of an event, apart from its words. */
export interface StoredFigure {
  readonly id: string;
  readonly versionId: string;
  readonly questionId: string | null;
  /** The commit time from which it answers the question. */
  readonly since: Date;
  readonly place: ClaimPlace;
  readonly low: string | null;
  readonly high: string | null;
  readonly lowInclusive: boolean;
  readonly highInclusive: boolean;
  readonly links: readonly { readonly kind: ClaimLinkKind; readonly to: string }[];
  readonly publishedAt: string | null;
  readonly textHash: string;
  readonly start: number;
  readonly end: number;
}

/** The figures that count in the articles of an event. */
export async function figuresToSettle(
  tx: Prisma.TransactionClient,
  asOf: AsOfInstant,
  eventId: string,
): Promise<readonly StoredFigure[]> {
  const { eventMembers, articleHeads, claimStates } = sqlAsOf(asOf);
  return tx.$queryRaw`
    SELECT c.id, c.version_id AS "versionId", s.question_id AS "questionId", s.since, c.place::text AS place,
           c.literal_low::text AS low, c.literal_high::text AS high, c.literal_low_inclusive AS "lowInclusive",
           c.literal_high_inclusive AS "highInclusive", v.published_at AS "publishedAt", v.text_hash AS "textHash",
           c.span_start AS start, c.span_end AS "end",
           COALESCE((SELECT jsonb_agg(jsonb_build_object('kind', l.kind, 'to', l.target_id) ORDER BY l.kind, l.target_id)
                     FROM claim_link l WHERE l.claim_id = c.id), '[]') AS links
    FROM ${eventMembers} m JOIN ${articleHeads} h ON h.article_id = m.article_id
    JOIN article_version v ON v.id = h.version_id
    JOIN claim c ON c.version_id = h.version_id AND c.kind = 'FIGURE'
    JOIN ${claimStates} s ON s.claim_id = c.id AND s.active
    WHERE m.event_id = ${eventId}
    ORDER BY v.published_instant NULLS FIRST, c.id`;
}

/** A person's decision on the question of a claim. */
export interface DecidedQuestion {
  readonly claimId: string;
  readonly questionId: string;
  /** Whether the claim answers the question. */
  readonly answers: boolean;
  readonly recordedAt: Date;
}

/** Decisions of people on the questions of claims that still hold. A decision on an event is not about one question. */
export async function decidedQuestions(
  tx: Prisma.TransactionClient,
  claimIds: readonly string[],
): Promise<readonly DecidedQuestion[]> {
  if (claimIds.length === 0) return [];
  const ids = Prisma.sql`ANY(${[...claimIds]}::text[])`;
  return tx.$queryRaw`
    SELECT DISTINCT a.claim_id AS "claimId", s.question_id AS "questionId", TRUE AS answers, a.recorded_at AS "recordedAt"
    FROM answer a JOIN claim_state s ON s.claim_id = a.claim_id
    WHERE a.claim_id = ${ids} AND split_part(a.cause_id, '_', 1) IN ('judgement', 'merge', 'split')
      AND resolve_merges(a.question_id) = s.question_id
      AND NOT is_retracted(a.cause_id)
    UNION
    SELECT j.claim_id, resolve_merges(j.question_id), FALSE, j.recorded_at FROM judgement j
    WHERE j.claim_id = ${ids} AND j.verdict = 'NEGATIVE' AND j.question_id IS NOT NULL
      AND effective_verdict(j.claim_id, j.question_id) = 'NEGATIVE'
    UNION
    SELECT a.claim_id, resolve_merges(d.question_id), FALSE, d.recorded_at
    FROM answer a JOIN question_split d ON d.id = a.cause_id
    WHERE a.claim_id = ${ids} AND NOT is_retracted(d.id)`;
}

/** The current claims of a question in the articles of another event. */
export interface ClaimsElsewhere {
  readonly questionId: string;
  readonly eventId: string | null;
  readonly count: number;
}

/** The current claims of questions outside an event, by their events. */
export async function claimsElsewhere(
  tx: Prisma.TransactionClient,
  eventId: string,
  questionIds: readonly string[],
): Promise<readonly ClaimsElsewhere[]> {
  if (questionIds.length === 0) return [];
  return tx.$queryRaw`
    SELECT s.question_id AS "questionId", m.event_id AS "eventId", count(*)::int AS count
    FROM claim_state s JOIN claim c ON c.id = s.claim_id JOIN article_version v ON v.id = c.version_id
    LEFT JOIN LATERAL (SELECT * FROM ${sqlAsOf(null).eventMembers} m WHERE m.article_id = v.article_id LIMIT 1) m ON TRUE
    WHERE s.question_id = ANY(${[...questionIds]}::text[]) AND s.active AND m.event_id IS DISTINCT FROM ${eventId}
    GROUP BY s.question_id, m.event_id ORDER BY s.question_id, m.event_id`;
}
