import { FRAME_COLUMNS, FRAME_NAMES } from '../../domain/frames/frame.ts';
import type { ClaimParts } from '../../domain/claims/claimParts.ts';
import { Prisma } from '../../generated/prisma/client.ts';
import { frameOf, type FrameRow } from '../rowRecords.ts';
import { columnName } from '../sql/columnName.ts';

/** What matching looks at of a stored claim. */
export interface ClaimToMatch extends ClaimParts {
  readonly versionId: string;
  readonly articleId: string;
  readonly publishedAt: string | null;
}

type Row = Omit<ClaimToMatch, 'sentence' | 'frame' | 'times'> &
  FrameRow & {
    readonly sentence: string;
    readonly sentenceStart: number;
    readonly eventTime: string | null;
    readonly asOf: string | null;
  };

/** The columns of a frame as the statement reads them; enums are text. */
const FRAME_SELECT = Prisma.raw(
  FRAME_NAMES.map((name) => {
    const cast = FRAME_COLUMNS[name].type === 'words' ? '' : '::text';
    return `c.${columnName(name)}${cast} AS "${name}"`;
  }).join(', '),
);

/**
 * Claims as matching sees them. Every article is held against hundreds of them, so they are read in one statement and
 * without what only people look at.
 */
export async function claimsToMatch(
  tx: Prisma.TransactionClient,
  ids: readonly string[],
): Promise<readonly ClaimToMatch[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT c.id, c.version_id AS "versionId", v.article_id AS "articleId", v.published_at AS "publishedAt",
           c.kind::text AS kind, c.exact AS words, c.span_start AS start, c.sentence, c.sentence_start AS "sentenceStart",
           c.modality::text AS modality, c.polarity::text AS polarity, c.event_time AS "eventTime", c.as_of AS "asOf",
           ${FRAME_SELECT}, origin.name AS speaker,
           (SELECT l.target_id FROM claim_link l WHERE l.claim_id = c.id AND l.kind = 'CONVERSION_OF' LIMIT 1) AS restates
    FROM claim c JOIN article_version v ON v.id = c.version_id
    LEFT JOIN LATERAL (
      SELECT g.name FROM attribution t JOIN agent g ON g.id = t.agent_id
      WHERE t.claim_id = c.id AND t.role = 'ORIGIN' ORDER BY t.position LIMIT 1
    ) origin ON TRUE
    WHERE c.id = ANY(${[...ids]}::text[])`;
  return rows.map(({ sentence, sentenceStart, eventTime, asOf, ...row }) => ({
    ...row,
    sentence: { text: sentence, start: sentenceStart },
    times: { event: eventTime, asOf },
    frame: frameOf(row),
  }));
}
