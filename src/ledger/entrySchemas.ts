import { FRAME_NAMES } from '../domain/frames/frame.ts';
import { mapNames } from '../domain/mapNames.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type {
  AgentModel,
  AnswerModel,
  ArticleModel,
  ArticleVersionModel,
  AttributionModel,
  ClaimLinkModel,
  ClaimModel,
  ClaimStanceModel,
  ErasureModel,
  JudgementModel,
  PublisherModel,
  QuestionMergeModel,
  QuestionModel,
  QuestionSplitModel,
  RetractionModel,
  SuggestionModel,
} from '../generated/prisma/models.ts';

/**
 * How a column is written in JSON: text (also the names of an enumeration), whole numbers, flags, lists of texts and JSON as
 * they are, a decimal as a string without exponent, an instant as ISO 8601.
 */
export type ColumnType = 'text' | 'integer' | 'flag' | 'list' | 'json' | 'decimal' | 'instant';

/** The form that belongs to the type of a column. */
type FormOf<Value> = [Value] extends [string]
  ? 'text'
  : [Value] extends [number]
    ? 'integer'
    : [Value] extends [boolean]
      ? 'flag'
      : [Value] extends [readonly string[]]
        ? 'list'
        : [Value] extends [Date]
          ? 'instant'
          : [Value] extends [Prisma.Decimal]
            ? 'decimal'
            : 'json';

/** Every column of a table but those that stand outside of the record. One that is forgotten, or of another type, does not compile. */
type Columns<Model, Apart extends keyof Model> = {
  readonly [Column in Exclude<keyof Model, Apart | 'id' | 'recordedAt'>]: FormOf<NonNullable<Model[Column]>>;
};

/** What the rows of a table say in their entries. */
export interface EntrySchema {
  readonly table: string;
  /** The column with the commit time of the row. */
  readonly timeColumn: string;
  /** By their names in the code; in the table they have underscores. */
  readonly columns: Readonly<Record<string, ColumnType>>;
}

function entrySchema<Model>() {
  return <Apart extends keyof Model = never>(
    table: string,
    columns: Columns<Model, Apart>,
    timeColumn = 'recorded_at',
  ): EntrySchema => ({ table, columns, timeColumn });
}

const [text, integer, flag, list] = ['text', 'integer', 'flag', 'list'] as const;
const [json, decimal, instant] = ['json', 'decimal', 'instant'] as const;
const DECIDED = { actor: text, reason: text };

/** The kinds of entries, by what the ids in front of an underscore say, in an order in which each names only earlier ones. */
export const ENTRY_SCHEMAS = {
  publisher: entrySchema<PublisherModel>()('publisher', { name: text, nameKey: text }),
  article: entrySchema<ArticleModel>()('article', { publisherId: text, url: text, externalId: text }),
  agent: entrySchema<AgentModel>()('agent', { name: text, nameKey: text, kind: text }),
  // Its text is in the record as a salted hash (versionEntryRecord).
  version: entrySchema<ArticleVersionModel>()<'text' | 'textHash' | 'rawHash' | 'salt' | 'capturedAt'>(
    'article_version',
    {
      articleId: text,
      ordinal: integer,
      title: text,
      byline: text,
      language: text,
      publishedAt: text,
      publishedInstant: instant,
      rawLength: integer,
      parser: text,
    },
    'captured_at',
  ),
  // With its chain and its links (claimEntryRecord).
  claim: entrySchema<ClaimModel>()('claim', {
    versionId: text,
    kind: text,
    exact: text,
    prefix: text,
    suffix: text,
    spanStart: integer,
    spanEnd: integer,
    sentence: text,
    sentenceStart: integer,
    sentenceEnd: integer,
    modality: text,
    polarity: text,
    eventTime: text,
    asOf: text,
    verbatim: text,
    comparator: text,
    value: decimal,
    grain: decimal,
    literalLow: decimal,
    literalHigh: decimal,
    literalLowInclusive: flag,
    literalHighInclusive: flag,
    typicalLow: decimal,
    typicalHigh: decimal,
    typicalLowInclusive: flag,
    typicalHighInclusive: flag,
    policy: text,
    ...mapNames(FRAME_NAMES, () => text),
    reader: text,
    readerVersion: text,
    rule: text,
    notes: list,
    publishedInstant: instant,
    submittedBy: text,
  }),
  question: entrySchema<QuestionModel>()('question', {
    kind: text,
    measureKey: text,
    label: text,
    periodStart: instant,
    periodEnd: instant,
    place: text,
  }),
  answer: entrySchema<AnswerModel>()('answer', {
    claimId: text,
    questionId: text,
    decidedBy: text,
    causeId: text,
    score: decimal,
    reasons: json,
  }),
  judgement: entrySchema<JudgementModel>()('judgement', {
    ...DECIDED,
    claimId: text,
    questionId: text,
    verdict: text,
    correctionId: text,
  }),
  merge: entrySchema<QuestionMergeModel>()('question_merge', { ...DECIDED, questionId: text, intoId: text }),
  split: entrySchema<QuestionSplitModel>()('question_split', { ...DECIDED, questionId: text, partId: text }),
  stance: entrySchema<ClaimStanceModel>()('claim_stance', {
    ...DECIDED,
    claimId: text,
    otherId: text,
    stance: text,
  }),
  retraction: entrySchema<RetractionModel>()('retraction', { ...DECIDED, subjectId: text }),
  // With a digest of what is left of the rows (erasedRowHash).
  erasure: entrySchema<ErasureModel>()('erasure', {
    ...DECIDED,
    versionId: text,
    positions: text,
    knownBy: list,
  }),
  suggestion: entrySchema<SuggestionModel>()('suggestion', {
    kind: text,
    questionId: text,
    claimId: text,
    otherId: text,
    score: decimal,
    reasons: json,
    matcher: text,
  }),
} as const satisfies Readonly<Record<string, EntrySchema>>;

/** A kind of entry. */
export type EntryKind = keyof typeof ENTRY_SCHEMAS;

/** The rows that have no entry of their own and stand in that of their claim, under these names. */
export const CLAIM_PARTS = {
  attribution: entrySchema<AttributionModel>()<'claimId'>('attribution', {
    position: integer,
    role: text,
    agentId: text,
    directness: text,
    anonymous: flag,
    sourceExact: text,
    sourceStart: integer,
    sourceEnd: integer,
    cueExact: text,
    cueStart: integer,
    cueEnd: integer,
  }),
  links: entrySchema<ClaimLinkModel>()<'claimId'>('claim_link', { kind: text, targetId: text }),
} as const;

/**
 * Kinds of entries that go with the words of a version when it is erased. Bytes by chance stand in each, so that its hash,
 * which stays, tells nobody what was in it; that of a version has its text as a salted hash instead.
 */
export const SALTED_KINDS: ReadonlySet<EntryKind> = new Set<EntryKind>([
  'claim',
  'agent',
  'question',
  'answer',
  'suggestion',
]);
