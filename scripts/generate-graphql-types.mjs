// Writes src/generated/graphql.ts: the types of schema.graphql and of its resolvers.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';

const SCHEMA = 'schema.graphql';
const OUTPUT = 'src/generated/graphql.ts';

/** What a resolver of the type is given as its parent, where that is not the GraphQL type itself. */
const mappers = {
  Erasure: '../ledger/records.ts#ErasureRecord',
  Ledger: '../graphql/sources.ts#LedgerSource',
  Checkpoint: '../ledger/log/sequencer/logStore.ts#StoredCheckpoint',
  LedgerEntry: '../ledger/log/sequencer/logStore.ts#LogEntry',
  Publisher: '../ledger/records.ts#PublisherRecord',
  Article: '../ledger/records.ts#ArticleRecord',
  ArticleVersion: '../ledger/records.ts#VersionRecord',
  Claim: '../ledger/records.ts#ClaimRecord',
  Agent: '../ledger/records.ts#AgentRecord',
  Attribution: '../ledger/records.ts#AttributionRecord',
  Question: '../ledger/records.ts#QuestionRecord',
  Agreement: '../graphql/sources.ts#AgreementSource',
  Origin: '../graphql/sources.ts#OriginSource',
  TimelinePoint: '../graphql/sources.ts#TimelineSource',
  ClaimRelation: '../graphql/sources.ts#RelationSource',
  ArticleCopy: '../graphql/sources.ts#CopySource',
  CheckedClaim: '../graphql/sources.ts#CheckedSource',
  CheckedRelation: '../graphql/sources.ts#CheckedRelationSource',
  Suggestion: '../ledger/records.ts#SuggestionRecord',
  QuestionConnection: '../graphql/sources.ts#ConnectionSource<QuestionRecord>',
  SuggestionConnection: '../graphql/sources.ts#ConnectionSource<SuggestionRecord>',
  QuestionEdge: '../graphql/sources.ts#EdgeSource<QuestionRecord>',
  SuggestionEdge: '../graphql/sources.ts#EdgeSource<SuggestionRecord>',
  ClaimLink: '../ledger/records.ts#ClaimLinkRecord',
  Sentence: '../graphql/sources.ts#SentenceSource',
  Figure: '../graphql/sources.ts#FigureSource',
  AddArticlePayload: '../graphql/sources.ts#AddArticleSource',
  SubmitClaimsPayload: '../graphql/sources.ts#SubmitClaimsSource',
  SubmittedClaim: '../graphql/sources.ts#SubmittedClaimSource',
  JudgeClaimPayload: '../graphql/sources.ts#JudgeClaimSource',
  JudgeAnswerPayload: '../graphql/sources.ts#JudgeAnswerSource',
  MergeQuestionsPayload: '../graphql/sources.ts#MergeQuestionsSource',
  SplitQuestionPayload: '../graphql/sources.ts#SplitQuestionSource',
  RetractPayload: '../graphql/sources.ts#RetractSource',
  HistoryEvent: '../graphql/sources.ts#HistoryEventSource',
  ArticleConnection: '../graphql/sources.ts#ConnectionSource<ArticleRecord>',
  ArticleVersionConnection: '../graphql/sources.ts#ConnectionSource<VersionRecord>',
  ClaimConnection: '../graphql/sources.ts#ConnectionSource<ClaimRecord>',
  PublisherConnection: '../graphql/sources.ts#ConnectionSource<PublisherRecord>',
  AgentConnection: '../graphql/sources.ts#ConnectionSource<AgentRecord>',
  ArticleEdge: '../graphql/sources.ts#EdgeSource<ArticleRecord>',
  ArticleVersionEdge: '../graphql/sources.ts#EdgeSource<VersionRecord>',
  ClaimEdge: '../graphql/sources.ts#EdgeSource<ClaimRecord>',
  PublisherEdge: '../graphql/sources.ts#EdgeSource<PublisherRecord>',
  AgentEdge: '../graphql/sources.ts#EdgeSource<AgentRecord>',
};

const config = {
  contextType: '../graphql/context.ts#RequestContext',
  mappers,
  scalars: {
    Decimal: 'string',
    DateTime: 'Date',
    PartialDateTime: 'string',
    HttpUrl: 'string',
    ID: 'string',
  },
  enumsAsTypes: true,
  strictScalars: true,
  useTypeImports: true,
  immutableTypes: true,
  defaultScalarType: 'never',
  inputMaybeValue: 'T | null',
  // Inputs come with their defaults filled in.
  avoidOptionals: { defaultValue: true },
};

const output = await codegen({
  filename: OUTPUT,
  schema: parse(await readFile(SCHEMA, 'utf8')),
  documents: [],
  config,
  plugins: [{ typescript: {} }, { resolvers: {} }],
  pluginMap: { typescript, resolvers },
});
await mkdir('src/generated', { recursive: true });
await writeFile(OUTPUT, `// Written by scripts/generate-graphql-types.mjs.\n${output}`);
