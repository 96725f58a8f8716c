import { FRAME_COLUMNS, FRAME_NAMES } from '../../domain/frames/frame.ts';
import type { MatchableParts } from '../../domain/claims/matchableParts.ts';
import type { Interval } from '../../domain/figures/interval.ts';
import { Prisma } from '../../generated/prisma/client.ts';
import { frameOf, type FrameRow } from '../rowRecords.ts';
import { columnName } from '../sql/columnName.ts';

/** The parts of a stored claim and its article that matching uses. */
export interface ClaimToMatch extends MatchableParts {
  readonly versionId: string;
  readonly articleId: string;
  readonly publishedAt: string | null;
  /** The BCP 47 tag of its version, or `null`. */
  readonly language: string | null;
}

type Row = Omit<ClaimToMatch, 'words' | 'sentence' | 'frame' | 'figure' | 'times' | 'attribution' | 'links'> &
  FrameRow &
  Interval & {
    readonly value: string | null;
    readonly words: string;
    readonly start: number;
    readonly end: number;
    readonly sentence: string;
    readonly sentenceStart: number;
    readonly sentenceEnd: number;
    readonly eventTime: string | null;
    readonly asOf: string | null;
    readonly chain: ClaimToMatch['attribution'] | null;
    readonly restates: string | null;
  };

/** The columns of a frame as the statement reads them; enums are text. */
const FRAME_SELECT = Prisma.raw(
  FRAME_NAMES.map((name) => {
    const cast = FRAME_COLUMNS[name].type === 'words' ? '' : '::text';
    return `c.${columnName(name)}${cast} AS "${name}"`;
  }).join(', '),
);

/**
 * Claims as matching sees them. Each article is compared with hundreds of them, so one statement reads them, without
 * the columns that only people see.
 */
export async function claimsToMatch(
  tx: Prisma.TransactionClient,
  ids: readonly string[],
): Promise<readonly ClaimToMatch[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT c.id, c.version_id AS "versionId", v.article_id AS "articleId", v.published_at AS "publishedAt", v.language,
           c.kind::text AS kind, c.exact AS words, c.span_start AS start,
           c.span_end AS "end", c.sentence, c.sentence_start AS "sentenceStart", c.sentence_end AS "sentenceEnd",
           c.modality::text AS modality, c.polarity::text AS polarity, c.event_time AS "eventTime", c.as_of AS "asOf",
           c.place::text AS place, c.value::text AS value, c.typical_low::text AS low, c.typical_high::text AS high,
           c.typical_low_inclusive AS "lowInclusive", c.typical_high_inclusive AS "highInclusive",
           ${FRAME_SELECT}, said.chain,
           (SELECT l.target_id FROM claim_link l WHERE l.claim_id = c.id AND l.kind = 'CONVERSION_OF' LIMIT 1) AS restates
    FROM claim c JOIN article_version v ON v.id = c.version_id
    LEFT JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object('role', t.role, 'agent', jsonb_build_object('name', g.name, 'kind', g.kind))
                       ORDER BY t.position) AS chain
      FROM attribution t JOIN agent g ON g.id = t.agent_id
      WHERE t.claim_id = c.id AND t.role IN ('ORIGIN', 'BODY')
    ) said ON TRUE
    WHERE c.id = ANY(${[...ids]}::text[])`;
  return rows.map(toClaim);
}

function toClaim(row: Row): ClaimToMatch {
  const { id, kind, modality, polarity, versionId, articleId, publishedAt, language } = row;
  const { place, restates, low, high, lowInclusive, highInclusive } = row;
  return {
    ...{ id, kind, place, modality, polarity, versionId, articleId, publishedAt, language },
    words: { exact: row.words, start: row.start, end: row.end },
    sentence: { exact: row.sentence, start: row.sentenceStart, end: row.sentenceEnd },
    frame: frameOf(row),
    figure:
      row.kind === 'FIGURE'
        ? { value: row.value, typical: { low, high, lowInclusive, highInclusive } }
        : null,
    times: { event: row.eventTime, asOf: row.asOf },
    attribution: row.chain ?? [],
    links: restates === null ? [] : [{ kind: 'CONVERSION_OF', to: restates }],
  };
}
