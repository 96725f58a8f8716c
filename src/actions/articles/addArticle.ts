import { createHash } from 'node:crypto';
import type { ArticleInput } from '../../domain/articleInput.ts';
import type { PreparedArticle } from '../../domain/preparedArticle.ts';
import type { TextReading } from '../../domain/claims/textReading.ts';
import type { Reader } from '../../domain/claims/reader.ts';
import { FIGURE_POLICY } from '../../domain/figures/figurePolicyTable.ts';
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

export interface AddedArticle {
  readonly outcome: ArticleOutcome;
  readonly articleId: string;
  readonly versionId: string;
  /** Absent if the text was known: it was read when it came first. */
  readonly reading?: TextReading;
}

/** The actor, and the key under which a repeat gets the same answer. */
export interface WriteBy {
  readonly actor: string;
  readonly idempotencyKey: string | null;
}

/** The actor of an addition, and whether it may add an erased text again. */
export interface AddBy extends WriteBy {
  readonly evenErased?: boolean;
}

export type AddArticle = (input: ArticleInput, by: AddBy) => Promise<Result<AddedArticle>>;

/**
 * The verb that takes an article in: reads it and adds it with its claims, all or nothing. A text that is there
 * already is only recognised, and one that was erased is refused. Refuses as a value; rejects only when the database is
 * away.
 */
export function addArticle(
  writer: LedgerWriter,
  reader: Reader,
  intake: Intake,
  marks: TextMarks,
): AddArticle {
  return async (input, by) => {
    const taken = intake(input);
    if (!taken.ok) return taken;
    const article = taken.value;
    // A text that the ledger has now was allowed again, or came from another place too.
    const refusalOf = async (read: Pick<LedgerWriter, 'erasuresOf'>): Promise<Refusal | null> => {
      const [erasure] = by.evenErased === true ? [] : await read.erasuresOf(marks(article));
      return erasure ? erasedText(erasure) : null;
    };
    if (by.idempotencyKey === null) {
      const known = await writer.recognise(article);
      if (known?.sameText)
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
        if (outcome !== 'KNOWN') {
          const erased = await refusalOf(tx.read);
          if (erased) throw new RollbackWithRefusals([erased]);
          await assignClaims(tx, appended, article);
        }
        return { outcome, articleId, versionId };
      });
      if (!result.conflict) {
        const { value } = result;
        return ok(value.outcome === 'KNOWN' ? value : { ...value, reading });
      }
      return fail((await refusalOf(writer)) ?? KEY_CONFLICT);
    } catch (error) {
      const [refusal] = error instanceof RollbackWithRefusals ? error.refusals : [];
      if (refusal) return fail(refusal);
      throw error;
    }
  };
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
