import { FRAME_NAMES } from '../domain/frames/frame.ts';
import { mapNames } from '../domain/mapNames.ts';
import type {
  AgentModel,
  AgentRelationModel,
  AnswerModel,
  ArticleModel,
  ArticleVersionModel,
  AttributionModel,
  ClaimLinkModel,
  ClaimModel,
  EventMemberModel,
  EventModel,
  EventNameModel,
  PublisherModel,
  QuestionModel,
  ReadingModel,
  SuggestionModel,
} from '../generated/prisma/models.ts';
import { DECISION_KINDS } from './decisions/decisionKinds.ts';
import { entrySchema } from './entrySchema.ts';
import type { RecordKind } from './recordKind.ts';

/** A claim with its attribution takes about this much memory. */
const CLAIM_BYTES = '1000';

const [text, integer, flag, list] = ['text', 'integer', 'flag', 'list'] as const;
const [json, decimal, instant] = ['json', 'decimal', 'instant'] as const;

/** Every kind of row with an entry in the log, in an order in which each kind names only earlier ones. */
export const KINDS = {
  publisher: {
    ...entrySchema<PublisherModel>()('publisher', { name: text, nameKey: text }),
    node: 'Publisher',
    isSalted: false,
    replay: null,
  },
  article: {
    ...entrySchema<ArticleModel>()('article', { publisherId: text, url: text, externalId: text }),
    node: 'Article',
    isSalted: false,
    replay: null,
  },
  agent: {
    ...entrySchema<AgentModel>()('agent', { name: text, nameKey: text, kind: text }),
    node: 'Agent',
    isSalted: true,
    replay: null,
  },
  // The entry has the text as a salted hash, and its layout as a hash (versionEntryRecord).
  version: {
    ...entrySchema<ArticleVersionModel>()<'text' | 'layout' | 'textHash' | 'rawHash' | 'salt' | 'capturedAt'>(
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
    node: 'ArticleVersion',
    isSalted: false,
    replay: { as: 'version', id: 'id', bytes: 'pg_column_size(text) + COALESCE(pg_column_size(layout), 0)' },
  },
  reading: {
    ...entrySchema<ReadingModel>()('reading', {
      versionId: text,
      status: text,
      language: text,
      basis: text,
      note: text,
      detector: text,
      reader: text,
      readerVersion: text,
    }),
    node: null,
    isSalted: false,
    replay: null,
  },
  // The entry has the attribution and links of the claim as well (claimEntryRecord).
  claim: {
    ...entrySchema<ClaimModel>()('claim', {
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
      place: text,
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
      frameWords: json,
      reader: text,
      readerVersion: text,
      rule: text,
      notes: list,
      publishedInstant: instant,
      submittedBy: text,
    }),
    node: 'Claim',
    isSalted: true,
    replay: { as: 'claim', id: 'id', bytes: CLAIM_BYTES },
  },
  relation: {
    ...entrySchema<AgentRelationModel>()('agent_relation', {
      claimId: text,
      agentId: text,
      kind: text,
      otherId: text,
      exact: text,
      spanStart: integer,
      spanEnd: integer,
    }),
    node: null,
    isSalted: true,
    replay: null,
  },
  event: {
    ...entrySchema<EventModel>()('event', {}),
    node: 'Event',
    isSalted: false,
    replay: null,
  },
  question: {
    ...entrySchema<QuestionModel>()('question', {
      kind: text,
      measureKey: text,
      label: text,
      periodStart: instant,
      periodEnd: instant,
      place: text,
    }),
    node: 'Question',
    isSalted: true,
    replay: { as: 'question', id: 'id', bytes: '0' },
  },
  answer: {
    ...entrySchema<AnswerModel>()('answer', {
      claimId: text,
      questionId: text,
      decidedBy: text,
      causeId: text,
      score: decimal,
      reasons: json,
    }),
    node: null,
    isSalted: true,
    replay: { as: 'answered', id: 'claim_id', bytes: '0' },
  },
  ...DECISION_KINDS,
  membership: {
    ...entrySchema<EventMemberModel>()('event_member', {
      articleId: text,
      eventId: text,
      decidedBy: text,
      causeId: text,
      reason: text,
    }),
    node: null,
    isSalted: false,
    replay: { as: 'placed', id: 'article_id', bytes: '0' },
  },
  naming: {
    ...entrySchema<EventNameModel>()('event_name', {
      eventId: text,
      name: text,
      decidedBy: text,
      causeId: text,
    }),
    node: null,
    isSalted: true,
    replay: null,
  },
  suggestion: {
    ...entrySchema<SuggestionModel>()('suggestion', {
      kind: text,
      questionId: text,
      claimId: text,
      otherId: text,
      score: decimal,
      reasons: json,
      matcher: text,
    }),
    node: 'Suggestion',
    isSalted: true,
    replay: null,
  },
} as const satisfies Readonly<Record<string, RecordKind>>;

/** A kind of entry. */
export type EntryKind = keyof typeof KINDS;

/** A kind whose rows are nodes of the GraphQL schema. */
export type NodeKind = {
  [Kind in EntryKind]: (typeof KINDS)[Kind]['node'] extends null ? never : Kind;
}[EntryKind];

export const ENTRY_KINDS = Object.keys(KINDS) as readonly EntryKind[];

/** Rows that are part of the entry of their claim, by their member of it. */
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
