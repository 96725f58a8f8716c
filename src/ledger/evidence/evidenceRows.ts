import type {
  AgentDecisionModel,
  AgentMergeModel,
  AgentModel,
  AgentRelationModel,
  AnswerModel,
  ArticleModel,
  ArticleVersionModel,
  AttributionModel,
  ClaimLinkModel,
  ClaimModel,
  ClaimStanceModel,
  EventMemberModel,
  JudgementModel,
  OwnershipModel,
  PublisherModel,
  QuestionMergeModel,
  QuestionSplitModel,
  RetractionModel,
} from '../../generated/prisma/models.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { mapNames } from '../../domain/mapNames.ts';
import { CLAIM_PARTS, ENTRY_KINDS, KINDS } from '../kinds.ts';
import type { EntryKind } from '../kinds.ts';
import type { EntryRecord } from '../outbox/entryRecord.ts';
import { recordRow } from '../outbox/recordRow.ts';

/** A record with its kind, as its entry has it. */
export interface EvidenceRecord {
  readonly id: string;
  readonly kind: EntryKind;
  readonly recordedAt: string;
  readonly record: EntryRecord;
}

/** A claim with the rows that are part of its entry. */
export interface ClaimRow extends ClaimModel {
  readonly attribution: readonly AttributionModel[];
  readonly links: readonly ClaimLinkModel[];
}

/** A version's row: its entry has neither the text nor the hashes of the text. */
export type VersionRow = Omit<ArticleVersionModel, 'text' | 'layout' | 'textHash' | 'rawHash' | 'salt'>;

/** The rows that an agreement uses, by kind; the oldest first. */
export interface EvidenceRows {
  readonly agent: readonly AgentModel[];
  readonly agentmerge: readonly AgentMergeModel[];
  readonly answer: readonly AnswerModel[];
  readonly article: readonly ArticleModel[];
  readonly claim: readonly ClaimRow[];
  readonly judgement: readonly JudgementModel[];
  readonly membership: readonly EventMemberModel[];
  readonly merge: readonly QuestionMergeModel[];
  readonly ownership: readonly OwnershipModel[];
  readonly publisher: readonly PublisherModel[];
  readonly relating: readonly AgentDecisionModel[];
  readonly relation: readonly AgentRelationModel[];
  readonly retraction: readonly RetractionModel[];
  readonly split: readonly QuestionSplitModel[];
  readonly stance: readonly ClaimStanceModel[];
  readonly version: readonly VersionRow[];
}

/** The rows of records. */
export function evidenceRows(records: readonly EvidenceRecord[]): EvidenceRows {
  const byKind = groupBy(records, ({ kind }) => kind);
  return mapNames(ENTRY_KINDS, (kind) =>
    (byKind.get(kind) ?? []).map(rowOf).toSorted(inOrder),
  ) as unknown as EvidenceRows;
}

interface AnyRow {
  readonly id: string;
  readonly recordedAt: Date;
}

/** The order in which the ledger reads records: by commit time, then by id. */
export const inOrder = (one: AnyRow, other: AnyRow): number =>
  one.recordedAt.getTime() - other.recordedAt.getTime() || (one.id < other.id ? -1 : 1);

function rowOf({ id, kind, recordedAt, record }: EvidenceRecord): AnyRow {
  const time = new Date(recordedAt);
  const row = { ...recordRow(KINDS[kind].columns, record), id, recordedAt: time };
  if (kind === 'version') return { ...row, capturedAt: time } as AnyRow;
  if (kind !== 'claim') return row;
  const parts = (name: keyof typeof CLAIM_PARTS): readonly object[] =>
    ((record[name] ?? []) as readonly EntryRecord[]).map((part) => ({
      ...recordRow(CLAIM_PARTS[name].columns, part),
      ...(part['id'] !== undefined && { id: part['id'] }),
      claimId: id,
    }));
  return { ...row, attribution: parts('attribution'), links: parts('links') } as AnyRow;
}
