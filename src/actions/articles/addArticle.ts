import { createHash } from 'node:crypto';
import type { ArticleInput } from '../../domain/articleInput.ts';
import type { PreparedArticle } from '../../domain/preparedArticle.ts';
import type { TextReading } from '../../domain/claims/textReading.ts';
import type { Reader } from '../../domain/claims/reader.ts';
import { FIGURE_POLICY } from '../../domain/figures/figurePolicyTable.ts';
import { primaryLanguage } from '../../domain/languageTag.ts';
import { fail, ok } from '../../domain/result.ts';
import type { Refusal, Result } from '../../domain/result.ts';
import type { Intake } from '../../intake/makeIntake.ts';
import type { TextMarks } from '../../ledger/decisions/textMarks.ts';
import type { ErasureRecord } from '../../ledger/records.ts';
import { RollbackWithRefusals } from '../curation/rollbackWithRefusals.ts';
import type { ArticleOutcome } from '../../ledger/append/appendArticle.ts';
import type { LedgerWriter } from '../../ledger/ledgerWriter.ts';
import { assignClaims } from './assignClaims.ts';
import { readBoundedClaims } from './readClaims.ts';
import { recordReading, takesTag } from './recordReading.ts';

export interface AddedArticle {
  readonly outcome: ArticleOutcome;
  readonly articleId: string;
  readonly versionId: string;
  /** Absent if the text was known and not read again. */
  readonly reading?: TextReading;
}

/** The actor, and the key under which a repeat gets the same answer. */
export interface WriteBy {
  readonly actor: string;
  readonly idempotencyKey: string | null;
}

/** The actor of an addition, and its settings. */
export interface AddBy extends WriteBy {
  /** Whether an erased text may be added again. */
  readonly evenErased?: boolean;
  /** The canonical BCP 47 tag of an article that has none. */
  readonly language?: string | null;
}

export type AddArticle = (input: ArticleInput, by: AddBy) => Promise<Result<AddedArticle>>;

/**
 * The verb that takes an article in: reads it and adds it with its claims, all or nothing. A text that is there
 * already is only recognised, or read again if it comes with a tag that decides its language. A text that was erased is
 * refused. Refuses as a value; rejects only when the database is away.
 */
export function addArticle(
  writer: LedgerWriter,
  reader: Reader,
  intake: Intake,
  marks: TextMarks,
): AddArticle {
  return async (input, by) => {
    const taken = await intake(input);
    if (!taken.ok) return taken;
    const article = { ...taken.value, language: taken.value.language ?? by.language ?? null };
    // A text that the ledger has now was allowed again, or came from another place too.
    const refusalOf = async (read: Pick<LedgerWriter, 'erasuresOf'>): Promise<Refusal | null> => {
      const [erasure] = by.evenErased === true ? [] : await read.erasuresOf(marks(article));
      return erasure ? erasedText(erasure) : null;
    };
    if (by.idempotencyKey === null) {
      const known = await writer.recognise(article);
      if (known?.sameText && !(await isToReadAgain(writer, known.versionId, article)))
        return ok({ outcome: 'KNOWN', articleId: known.articleId, versionId: known.versionId });
      const erased = await refusalOf(writer);
      if (erased) return fail(erased);
    }
    const read = await readBoundedClaims(reader, article);
    if (!read.ok) return read;
    const { claims, reading } = read.value;
    const idempotency =
      by.idempotencyKey === null
        ? null
        : { actor: by.actor, key: by.idempotencyKey, requestHash: requestHash(article) };
    const readBy = { reader: reader.name, version: reader.version, policy: FIGURE_POLICY.name };
    try {
      const result = await writer.transact(idempotency, async (tx) => {
        const appended = await tx.appendArticle(article, claims, readBy, reading);
        const { outcome, articleId, versionId } = appended;
        let isRead = outcome !== 'KNOWN';
        if (isRead) {
          const erased = await refusalOf(tx.read);
          if (erased) throw new RollbackWithRefusals([erased]);
          await assignClaims(tx, appended, article);
        } else if (await isToReadAgain(tx.read, versionId, article)) {
          isRead = (await recordReading(tx, versionId, read.value, { reader, actor: by.actor })) !== null;
        }
        return { outcome, articleId, versionId, isRead };
      });
      if (!result.conflict) {
        const { isRead, ...added } = result.value;
        return ok(isRead ? { ...added, reading } : added);
      }
      return fail((await refusalOf(writer)) ?? KEY_CONFLICT);
    } catch (error) {
      const [refusal] = error instanceof RollbackWithRefusals ? error.refusals : [];
      if (refusal) return fail(refusal);
      throw error;
    }
  };
}

/** Whether a stored text comes with a tag that tells or contradicts its language, and was read without one. */
async function isToReadAgain(
  read: Pick<LedgerWriter, 'readings'>,
  versionId: string,
  { language }: PreparedArticle,
): Promise<boolean> {
  const tag = primaryLanguage(language);
  if (tag === null) return false;
  const [reading] = await read.readings([versionId]);
  return reading !== undefined && takesTag(reading, tag);
}

const erasedText = ({ id, versionId, recordedAt }: ErasureRecord): Refusal => ({
  code: 'ERASED',
  field: 'content',
  message: `This is a text that was erased, that of ${versionId} (${id}, ${recordedAt.toISOString()}).`,
  remedy:
    'Remove its source from the feed; a changed text is accepted. To store this text again: consilience ingest --even-erased FILE',
});

const KEY_CONFLICT: Refusal = {
  code: 'IDEMPOTENCY_CONFLICT',
  field: 'idempotencyKey',
  message: 'The idempotency key was used for another article.',
  remedy: 'Send the very same article again, or use a new key.',
};

/** Two requests are the same if everything that the ledger would keep of them is. */
function requestHash(article: PreparedArticle): string {
  return createHash('sha256').update(JSON.stringify(article)).digest('hex');
}
