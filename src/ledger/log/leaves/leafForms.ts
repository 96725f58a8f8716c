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
} from '../../../generated/prisma/models.ts';

/** How a column is written in JSON: as it is, a decimal as a string without exponent, an instant as ISO 8601. */
export type ColumnForm = 'plain' | 'decimal' | 'instant';

/** Every column of a table but those that stand outside of the record. One that is forgotten does not compile. */
type Columns<Model, Apart extends keyof Model> = {
  readonly [Column in Exclude<keyof Model, Apart | 'id' | 'recordedAt'>]: ColumnForm;
};

/** What the rows of a table say in their entries. */
export interface LeafForm {
  readonly table: string;
  /** The column with the moment at which the row was recorded. */
  readonly moment: string;
  /** By their names in the code; in the table they have underscores. */
  readonly columns: Readonly<Record<string, ColumnForm>>;
}

function form<Model>() {
  return <Apart extends keyof Model = never>(
    table: string,
    columns: Columns<Model, Apart>,
    moment = 'recorded_at',
  ): LeafForm => ({ table, columns, moment });
}

const [plain, decimal, instant] = ['plain', 'decimal', 'instant'] as const;
const DECIDED = { actor: plain, reason: plain };

/** The kinds of entries, by what the ids in front of an underscore say, in an order in which each names only earlier ones. */
export const LEAF_FORMS = {
  publisher: form<PublisherModel>()('publisher', { name: plain, nameKey: plain }),
  article: form<ArticleModel>()('article', { publisherId: plain, url: plain, externalId: plain }),
  agent: form<AgentModel>()('agent', { name: plain, nameKey: plain, kind: plain }),
  // Its text is in the record as a salted hash (versionRecord).
  version: form<ArticleVersionModel>()<'text' | 'textHash' | 'rawHash' | 'salt' | 'capturedAt'>(
    'article_version',
    {
      articleId: plain,
      ordinal: plain,
      title: plain,
      byline: plain,
      language: plain,
      publishedAt: plain,
      publishedInstant: instant,
      rawLength: plain,
      parser: plain,
    },
    'captured_at',
  ),
  // With its chain and its links (claimRecord).
  claim: form<ClaimModel>()('claim', {
    versionId: plain,
    kind: plain,
    exact: plain,
    prefix: plain,
    suffix: plain,
    spanStart: plain,
    spanEnd: plain,
    sentence: plain,
    sentenceStart: plain,
    sentenceEnd: plain,
    modality: plain,
    polarity: plain,
    eventTime: plain,
    asOf: plain,
    verbatim: plain,
    comparator: plain,
    value: decimal,
    grain: decimal,
    literalLow: decimal,
    literalHigh: decimal,
    literalLowInclusive: plain,
    literalHighInclusive: plain,
    typicalLow: decimal,
    typicalHigh: decimal,
    typicalLowInclusive: plain,
    typicalHighInclusive: plain,
    policy: plain,
    dimension: plain,
    unit: plain,
    noun: plain,
    nounPhrase: plain,
    predicate: plain,
    actor: plain,
    target: plain,
    scope: plain,
    reader: plain,
    readerVersion: plain,
    rule: plain,
    notes: plain,
    publishedInstant: instant,
    submittedBy: plain,
  }),
  question: form<QuestionModel>()('question', {
    kind: plain,
    measureKey: plain,
    label: plain,
    periodStart: instant,
    periodEnd: instant,
    place: plain,
  }),
  answer: form<AnswerModel>()('answer', {
    claimId: plain,
    questionId: plain,
    decidedBy: plain,
    causeId: plain,
    score: decimal,
    reasons: plain,
  }),
  judgement: form<JudgementModel>()('judgement', {
    ...DECIDED,
    claimId: plain,
    questionId: plain,
    verdict: plain,
    correctionId: plain,
  }),
  merge: form<QuestionMergeModel>()('question_merge', { ...DECIDED, questionId: plain, intoId: plain }),
  split: form<QuestionSplitModel>()('question_split', { ...DECIDED, questionId: plain, partId: plain }),
  stance: form<ClaimStanceModel>()('claim_stance', {
    ...DECIDED,
    claimId: plain,
    otherId: plain,
    stance: plain,
  }),
  retraction: form<RetractionModel>()('retraction', { ...DECIDED, subjectId: plain }),
  // With a digest of what is left of the rows (remainsOf).
  erasure: form<ErasureModel>()('erasure', {
    ...DECIDED,
    versionId: plain,
    positions: plain,
    knownBy: plain,
  }),
  suggestion: form<SuggestionModel>()('suggestion', {
    kind: plain,
    questionId: plain,
    claimId: plain,
    otherId: plain,
    score: decimal,
    reasons: plain,
    matcher: plain,
  }),
} as const satisfies Readonly<Record<string, LeafForm>>;

/** A kind of entry. */
export type LeafKind = keyof typeof LEAF_FORMS;

/** The rows that have no entry of their own and stand in that of their claim, under these names. */
export const CLAIM_PARTS = {
  attribution: form<AttributionModel>()<'claimId'>('attribution', {
    position: plain,
    role: plain,
    agentId: plain,
    directness: plain,
    anonymous: plain,
    sourceExact: plain,
    sourceStart: plain,
    sourceEnd: plain,
    cueExact: plain,
    cueStart: plain,
    cueEnd: plain,
  }),
  links: form<ClaimLinkModel>()<'claimId'>('claim_link', { kind: plain, targetId: plain }),
} as const;

/**
 * Kinds of entries that go with the words of a version when it is erased. Bytes by chance stand in each, so that its hash,
 * which stays, tells nobody what was in it; that of a version has its text as a salted hash instead.
 */
export const SALTED_KINDS: ReadonlySet<LeafKind> = new Set<LeafKind>([
  'claim',
  'agent',
  'question',
  'answer',
  'suggestion',
]);
