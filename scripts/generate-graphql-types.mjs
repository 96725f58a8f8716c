// Writes src/generated/graphql.ts: the types of schema.graphql and of its resolvers.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';

const SCHEMA = 'schema.graphql';
const OUTPUT = 'src/generated/graphql.ts';

const schema = parse(await readFile(SCHEMA, 'utf8'));

/** The parent that resolvers of a type get, if it is not the GraphQL type itself. */
const mappers = {
  Publisher: '../graphql/loaders/loaders.ts#PublisherParent',
  Article: '../graphql/loaders/loaders.ts#ArticleParent',
  ArticleVersion: '../graphql/loaders/loaders.ts#VersionParent',
  Claim: '../graphql/loaders/loaders.ts#ClaimParent',
  Agent: '../graphql/loaders/loaders.ts#AgentParent',
  Attribution: '../graphql/loaders/loaders.ts#AttributionParent',
  Event: '../graphql/loaders/loaders.ts#EventParent',
  AgentRelation: '../graphql/loaders/loaders.ts#AgentRelationParent',
  Question: '../graphql/loaders/loaders.ts#QuestionParent',
  QuestionDiff: '../graphql/questions/questionParents.ts#QuestionDiffParent',
  ClaimChange: '../graphql/loaders/loaders.ts#ClaimChangeParent',
  ChangeCause: '../graphql/loaders/loaders.ts#ChangeCauseParent',
  Erasure: '../graphql/loaders/loaders.ts#ErasureParent',
  Ledger: '../graphql/log/ledgerParent.ts#LedgerParent',
  Checkpoint: '../log/note/storedCheckpoint.ts#StoredCheckpoint',
  LedgerEntry: '../log/entries/logEntry.ts#LogEntry',
  Agreement: '../graphql/questions/questionParents.ts#AgreementParent',
  BoardRow: '../graphql/events/board.ts#BoardRowParent',
  BoardBody: '../graphql/events/board.ts#BoardBodyParent',
  Origin: '../graphql/questions/questionParents.ts#OriginParent',
  TimelinePoint: '../graphql/questions/questionParents.ts#TimelineParent',
  Withdrawal: '../graphql/loaders/loaders.ts#WithdrawalParent',
  Printing: '../graphql/questions/questionParents.ts#PrintingParent',
  ClaimRelation: '../graphql/loaders/loaders.ts#RelationParent',
  ArticleCopy: '../graphql/articles/articleParents.ts#CopyParent',
  CheckedText: '../graphql/claims/claimParents.ts#CheckedTextParent',
  TextReading: '../graphql/loaders/loaders.ts#TextReadingParent',
  CheckedClaim: '../graphql/claims/claimParents.ts#CheckedParent',
  CheckedRelation: '../graphql/claims/claimParents.ts#CheckedRelationParent',
  Suggestion: '../graphql/loaders/loaders.ts#SuggestionParent',
  SuggestionEffect: '../graphql/links.ts#SuggestionEffectParent',
  ClaimLink: '../graphql/loaders/loaders.ts#ClaimLinkParent',
  Sentence: '../graphql/claims/claimParents.ts#SentenceParent',
  Figure: '../graphql/claims/claimParents.ts#FigureParent',
  AddArticlePayload: '../graphql/articles/articleParents.ts#AddArticleParent',
  SubmittedClaim: '../graphql/claims/claimParents.ts#SubmittedClaimParent',
  HistoryEvent: '../graphql/loaders/loaders.ts#HistoryEventParent',
};

/** The payload of every verb of curation has the decision as its parent. */
const mutations = schema.definitions.find(({ name }) => name?.value === 'Mutation').fields;
for (const { name, type } of mutations) {
  const payload = type.type.name.value;
  mappers[payload] ??= `../graphql/decisions/decisionTypes.ts#DecisionParent<"${name.value}">`;
}

/** A connection and its edges have the rows that their name begins with. */
for (const { name } of schema.definitions) {
  const [, type, part] = /^(\w+)(Connection|Edge)$/.exec(name?.value ?? '') ?? [];
  if (part === undefined) continue;
  const row = /#(\w+)$/.exec(mappers[type])[1];
  mappers[name.value] = `../graphql/lists/connectionParent.ts#${part}Parent<${row}>`;
}

const config = {
  contextType: '../graphql/requestContext.ts#RequestContext',
  mappers,
  scalars: {
    Decimal: 'string',
    DateTime: 'Date',
    PartialDateTime: 'string',
    HttpUrl: 'string',
    ID: { input: 'string', output: '../graphql/identity/objectId.ts#ObjectId' },
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
  schema,
  documents: [],
  config,
  plugins: [{ typescript: {} }, { resolvers: {} }],
  pluginMap: { typescript, resolvers },
});
await mkdir('src/generated', { recursive: true });
await writeFile(OUTPUT, `// Written by scripts/generate-graphql-types.mjs.\n${output}`);
