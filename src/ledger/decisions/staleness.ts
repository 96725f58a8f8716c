import { Prisma } from '../../generated/prisma/client.ts';
import type { SqlAsOf } from '../asOf/sqlAsOf.ts';

const { sql } = Prisma;

/** Whether a row came after the decision `d`. Rows of one transaction share a commit time; their ids are in order. */
const isLater = (recordedAt: string, id: string): Prisma.Sql =>
  Prisma.raw(`(${recordedAt}, split_part(${id}, '_', 2)) > (d.recorded_at, split_part(d.id, '_', 2))`);

/** Whether the text or the reading of some claims has changed since the decision `d`. */
export const isReadingStale = (claimIds: Prisma.Sql, { there, at }: SqlAsOf): Prisma.Sql => sql`(
  EXISTS (SELECT FROM claim c JOIN article_version v ON v.id = c.version_id
          JOIN article_version n ON n.article_id = v.article_id AND n.ordinal > v.ordinal
          WHERE c.id IN (${claimIds}) AND ${isLater('n.captured_at', 'n.id')} AND ${there('n.captured_at')})
  OR EXISTS (SELECT FROM judgement k WHERE k.claim_id IN (${claimIds}) AND k.correction_id IS NOT NULL
             AND ${isLater('k.recorded_at', 'k.id')} AND ${there('k.recorded_at')} AND NOT is_retracted(k.id, ${at})))`;

/** Whether the newest version of the article has taken the judgement `d` over. */
export const isCarriedOn = ({ there, at }: SqlAsOf): Prisma.Sql => sql`EXISTS (
  SELECT FROM judgement k JOIN claim kc ON kc.id = k.claim_id JOIN article_version kv ON kv.id = kc.version_id
  WHERE k.carried_from_id = COALESCE(d.carried_from_id, d.id) AND k.id > d.id AND ${there('k.recorded_at')}
    AND NOT is_retracted(k.id, ${at})
    AND NOT EXISTS (SELECT FROM article_version n WHERE n.article_id = kv.article_id AND n.ordinal > kv.ordinal
                    AND ${there('n.captured_at')}))`;

/** Whether a question was merged or split since the decision `d`. */
export const isQuestionStale = (questionId: Prisma.Sql, { there, at }: SqlAsOf): Prisma.Sql => sql`(
  EXISTS (SELECT FROM question_merge m WHERE ${questionId} IN (m.question_id, m.into_id)
          AND ${isLater('m.recorded_at', 'm.id')} AND ${there('m.recorded_at')} AND NOT is_retracted(m.id, ${at}))
  OR EXISTS (SELECT FROM question_split s WHERE ${questionId} = s.question_id
             AND ${isLater('s.recorded_at', 's.id')} AND ${there('s.recorded_at')} AND NOT is_retracted(s.id, ${at})))`;

/** Whether some claims answer different questions now. */
export const answerDifferently = (claimIds: Prisma.Sql, { claimStates }: SqlAsOf): Prisma.Sql => sql`(
  (SELECT count(DISTINCT s.question_id) FROM ${claimStates} s WHERE s.claim_id IN (${claimIds})) > 1)`;
