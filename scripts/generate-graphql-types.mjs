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
  Publisher: '../graphql/sources.ts#PublisherSource',
  Article: '../graphql/sources.ts#ArticleSource',
  ArticleVersion: '../graphql/sources.ts#VersionSource',
  Claim: '../graphql/sources.ts#ClaimSource',
  Agent: '../graphql/sources.ts#AgentSource',
  Attribution: '../graphql/sources.ts#AttributionSource',
  Question: '../graphql/sources.ts#QuestionSource',
  QuestionDiff: '../graphql/sources.ts#QuestionDiffSource',
  ClaimChange: '../graphql/sources.ts#ClaimChangeSource',
  ChangeCause: '../graphql/sources.ts#ChangeCauseSource',
  Erasure: '../ledger/records.ts#ErasureRecord',
  Ledger: '../graphql/sources.ts#LedgerSource',
  Checkpoint: '../ledger/log/sequencer/logStore.ts#StoredCheckpoint',
  LedgerEntry: '../ledger/log/sequencer/logStore.ts#LogEntry',
  Agreement: '../graphql/sources.ts#AgreementSource',
  Origin: '../graphql/sources.ts#OriginSource',
  TimelinePoint: '../graphql/sources.ts#TimelineSource',
  ClaimRelation: '../graphql/sources.ts#RelationSource',
  ArticleCopy: '../graphql/sources.ts#CopySource',
  CheckedClaim: '../graphql/sources.ts#CheckedSource',
  CheckedRelation: '../graphql/sources.ts#CheckedRelationSource',
  Suggestion: '../graphql/sources.ts#SuggestionSource',
  QuestionConnection: '../graphql/sources.ts#ConnectionSource<QuestionSource>',
  SuggestionConnection: '../graphql/sources.ts#ConnectionSource<SuggestionSource>',
  QuestionEdge: '../graphql/sources.ts#EdgeSource<QuestionSource>',
  SuggestionEdge: '../graphql/sources.ts#EdgeSource<SuggestionSource>',
  ClaimLink: '../graphql/sources.ts#ClaimLinkSource',
  Sentence: '../graphql/sources.ts#SentenceSource',
  Figure: '../graphql/sources.ts#FigureSource',
  AddArticlePayload: '../graphql/sources.ts#AddArticleSource',
  SubmitClaimsPayload: '../graphql/sources.ts#SubmitClaimsSource',
  SubmittedClaim: '../graphql/sources.ts#SubmittedClaimSource',
  JudgeClaimPayload: '../graphql/sources.ts#JudgeClaimSource',
  JudgeAnswerPayload: '../graphql/sources.ts#JudgeAnswerSource',
  SubmitStancePayload: '../graphql/sources.ts#SubmitStanceSource',
  MergeQuestionsPayload: '../graphql/sources.ts#MergeQuestionsSource',
  SplitQuestionPayload: '../graphql/sources.ts#SplitQuestionSource',
  RetractPayload: '../graphql/sources.ts#RetractSource',
  HistoryEvent: '../graphql/sources.ts#HistoryEventSource',
  ArticleConnection: '../graphql/sources.ts#ConnectionSource<ArticleSource>',
  ArticleVersionConnection: '../graphql/sources.ts#ConnectionSource<VersionSource>',
  ClaimConnection: '../graphql/sources.ts#ConnectionSource<ClaimSource>',
  PublisherConnection: '../graphql/sources.ts#ConnectionSource<PublisherSource>',
  AgentConnection: '../graphql/sources.ts#ConnectionSource<AgentSource>',
  ArticleEdge: '../graphql/sources.ts#EdgeSource<ArticleSource>',
  ArticleVersionEdge: '../graphql/sources.ts#EdgeSource<VersionSource>',
  ClaimEdge: '../graphql/sources.ts#EdgeSource<ClaimSource>',
  PublisherEdge: '../graphql/sources.ts#EdgeSource<PublisherSource>',
  AgentEdge: '../graphql/sources.ts#EdgeSource<AgentSource>',
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
