import type { Words } from '../domain/claims/span.ts';
import { pickFrame, type Frame, type SlotWords } from '../domain/frames/frame.ts';
import type { Interval } from '../domain/figures/interval.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type {
  AgentModel,
  ArticleVersionModel,
  AttributionModel,
  ClaimModel,
  PublisherModel,
} from '../generated/prisma/models.ts';
import type {
  AgentRecord,
  AttributionRecord,
  ClaimRecord,
  PublisherRecord,
  VersionRecord,
} from './records.ts';

/** The record of a claim's row. */
export function claimRecord(row: ClaimModel): ClaimRecord {
  return {
    id: row.id,
    versionId: row.versionId,
    kind: row.kind,
    words: { exact: row.exact, start: row.spanStart, end: row.spanEnd },
    context: { prefix: row.prefix, suffix: row.suffix },
    sentence: { exact: row.sentence, start: row.sentenceStart, end: row.sentenceEnd },
    place: row.place,
    frame: frameOf(row),
    // The writer of claims checks their form, and the database their words.
    frameWords: (row.frameWords ?? []) as unknown as readonly SlotWords[],
    figure: figureOf(row),
    policy: row.policy,
    modality: row.modality,
    polarity: row.polarity,
    times: { event: row.eventTime, asOf: row.asOf },
    reading: {
      reader: row.reader,
      version: row.readerVersion,
      submittedBy: row.submittedBy,
      rule: row.rule,
      notes: row.notes,
    },
    recordedAt: row.recordedAt,
  };
}

/** A frame as columns: empty for claims without a figure. */
export type FrameRow = Omit<Frame, 'dimension' | 'scope'> & {
  readonly [Name in 'dimension' | 'scope']: Frame[Name] | null;
};

/** The frame of a claim's row; `null` for claims without a figure. */
export const frameOf = ({ dimension, scope, ...row }: FrameRow): Frame | null =>
  dimension === null || scope === null ? null : pickFrame({ ...row, dimension, scope });

function figureOf(row: ClaimModel): ClaimRecord['figure'] {
  const { verbatim, comparator } = row;
  if (verbatim === null || comparator === null) return null;
  return {
    verbatim,
    comparator,
    value: decimal(row.value),
    grain: decimal(row.grain),
    literal: interval(row.literalLow, row.literalHigh, row.literalLowInclusive, row.literalHighInclusive),
    typical: interval(row.typicalLow, row.typicalHigh, row.typicalLowInclusive, row.typicalHighInclusive),
  };
}

/** Without exponent: `String(Decimal)` writes large and small numbers as 1e+21. */
const decimal = (value: Prisma.Decimal | null): string | null => value?.toFixed() ?? null;

const interval = (
  low: Prisma.Decimal | null,
  high: Prisma.Decimal | null,
  lowInclusive: boolean | null,
  highInclusive: boolean | null,
): Interval => ({
  low: decimal(low),
  high: decimal(high),
  lowInclusive: lowInclusive ?? false,
  highInclusive: highInclusive ?? false,
});

/** The record of an attribution's row. */
export function attributionRecord(row: AttributionModel): AttributionRecord {
  const { id, claimId, position, role, agentId, directness, anonymous } = row;
  return {
    id,
    claimId,
    position,
    role,
    agentId,
    directness,
    anonymous,
    source: words(row.sourceExact, row.sourceStart, row.sourceEnd),
    cue: words(row.cueExact, row.cueStart, row.cueEnd),
  };
}

const words = (exact: string | null, start: number | null, end: number | null): Words | null =>
  exact === null || start === null || end === null ? null : { exact, start, end };

/** An erased version has a salt of zeros. */
export function versionRecord({
  salt,
  ...row
}: Omit<ArticleVersionModel, 'text' | 'layout' | 'publishedInstant'>): VersionRecord {
  return { ...row, salt: salt.some((byte) => byte !== 0) ? Buffer.from(salt).toString('hex') : null };
}

export const publisherRecord = ({ id, name, recordedAt }: PublisherModel): PublisherRecord => ({
  id,
  name,
  recordedAt,
});

export const agentRecord = ({ id, name, kind, recordedAt }: AgentModel): AgentRecord => ({
  id,
  name,
  kind,
  recordedAt,
});
