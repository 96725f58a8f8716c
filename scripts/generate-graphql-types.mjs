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
  Publisher: '../graphql/parentTypes.ts#PublisherParent',
  Article: '../graphql/parentTypes.ts#ArticleParent',
  ArticleVersion: '../graphql/parentTypes.ts#VersionParent',
  Claim: '../graphql/parentTypes.ts#ClaimParent',
  Agent: '../graphql/parentTypes.ts#AgentParent',
  Attribution: '../graphql/parentTypes.ts#AttributionParent',
  Question: '../graphql/parentTypes.ts#QuestionParent',
  QuestionDiff: '../graphql/parentTypes.ts#QuestionDiffParent',
  ClaimChange: '../graphql/parentTypes.ts#ClaimChangeParent',
  ChangeCause: '../graphql/parentTypes.ts#ChangeCauseParent',
  Erasure: '../graphql/parentTypes.ts#ErasureParent',
  Ledger: '../graphql/parentTypes.ts#LedgerParent',
  Checkpoint: '../log/note/storedCheckpoint.ts#StoredCheckpoint',
  LedgerEntry: '../log/entries/logEntry.ts#LogEntry',
  Agreement: '../graphql/parentTypes.ts#AgreementParent',
  Origin: '../graphql/parentTypes.ts#OriginParent',
  TimelinePoint: '../graphql/parentTypes.ts#TimelineParent',
  ClaimRelation: '../graphql/parentTypes.ts#RelationParent',
  ArticleCopy: '../graphql/parentTypes.ts#CopyParent',
  CheckedText: '../graphql/parentTypes.ts#CheckedTextParent',
  TextReading: '../graphql/parentTypes.ts#TextReadingParent',
  CheckedClaim: '../graphql/parentTypes.ts#CheckedParent',
  CheckedRelation: '../graphql/parentTypes.ts#CheckedRelationParent',
  Suggestion: '../graphql/parentTypes.ts#SuggestionParent',
  ClaimLink: '../graphql/parentTypes.ts#ClaimLinkParent',
  Sentence: '../graphql/parentTypes.ts#SentenceParent',
  Figure: '../graphql/parentTypes.ts#FigureParent',
  AddArticlePayload: '../graphql/parentTypes.ts#AddArticleParent',
  SubmittedClaim: '../graphql/parentTypes.ts#SubmittedClaimParent',
  HistoryEvent: '../graphql/parentTypes.ts#HistoryEventParent',
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
  mappers[name.value] = `../graphql/parentTypes.ts#${part}Parent<${row}>`;
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
