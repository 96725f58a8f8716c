/**
 * The literals that the check allows, by file or folder: English words that are identifiers, or that explain. An entry
 * with `words` allows these words only. An entry that nothing needs fails the check.
 */
export const ALLOWED = [
  // Identifiers of the ledger, the same in every language; a language maps its words to them.
  { path: 'src/domain/frames/thingClasses.ts', reason: 'names of classes of counted things' },
  { path: 'src/domain/frames/predicateTable.ts', reason: 'names of classes of predicates' },
  { path: 'src/domain/agreement/boardRole.ts', reason: 'names of classes of predicates' },
  { path: 'src/domain/agreement/agreementPolicyTable.ts', reason: 'names of classes of predicates' },
  { path: 'src/comparison/intervals/unitTable.ts', reason: 'names of units' },
  { path: 'src/reading/figures/quantities/unitSymbols.ts', reason: 'symbols and names of units' },
  { path: 'src/reading/figures/quantities/scoreUnits.ts', reason: 'names of units' },
  { path: 'src/reading/text/currencySigns.ts', reason: 'signs and codes of ISO 4217' },
  {
    path: 'src/reading/text/tokenize.ts',
    words: ['com', 'org', 'net', 'info', 'io', 'gov', 'tv', 'https', 'www'],
    reason: 'top-level domains and addresses',
  },
  {
    path: 'src/reading/figures/numerals/printedDigits.ts',
    words: ['full', 'stop'],
    reason: 'part of a note',
  },
  { path: 'src/domain/figures/figurePolicyTable.ts', words: ['figures'], reason: 'name of the policy' },
  { path: 'src/domain/languageName.ts', words: ['en'], reason: 'the language of messages to people' },
  { path: 'src/domain/frames/frame.ts', reason: 'kinds of columns' },
  { path: 'src/reading/rulesIdentity.ts', words: ['rules'], reason: 'name of the reader' },
  { path: 'src/reading/readingRules.ts', reason: 'names of rules, and their descriptions' },
  {
    path: 'src/reading/speech/statements/toSaying.ts',
    words: ['form', 'act', 'body'],
    reason: 'names of rules',
  },
  {
    path: 'src/reading/speech/statements/findStatements.ts',
    words: [
      'block',
      'citing',
      'document',
      'of',
      'about',
      'plan',
      'before',
      'quote',
      'colon',
      'form',
      'headline',
      'infinitive',
      'object',
    ],
    reason: 'names of rules',
  },
  {
    path: 'src/reading/speech/statements/toSaying.ts',
    words: ['form', 'act', 'body'],
    reason: 'names of rules',
  },
  { path: 'src/reading/figures/readFigures.ts', words: ['magnitude'], reason: 'name of a unit' },
  {
    path: 'src/reading/figures/rejections/ambiguousDigits.ts',
    words: ['mm', 'cm'],
    reason: 'names of units',
  },
  { path: 'src/reading/detection/', reason: 'tags of languages and scripts, and a note for people' },
  { path: 'src/domain/languageTag.ts', reason: 'tags of languages' },
  // Fields and sentences for people.
  { path: 'src/domain/figures/statedFigure.ts', reason: 'names of fields in a refusal' },
  { path: 'src/comparison/intervals/describeInterval.ts', words: ['above'], reason: 'part of a sentence' },
  {
    path: 'src/comparison/origins/findOrigins.ts',
    words: ['credit', 'credits'],
    reason: 'part of a sentence',
  },
  { path: 'src/comparison/agreement/describeBodies.ts', reason: 'parts of sentences' },
  {
    path: 'src/comparison/agreement/describeTime.ts',
    words: ['utc', 'en', 'gb'],
    reason: 'the language of messages, and the time zone',
  },
  { path: 'src/comparison/relations/statementRelation.ts', reason: 'parts of sentences' },
  // A model is asked in English, about articles of any language.
  { path: 'src/reading/chat/chatAnswer.ts', reason: 'the instructions to the model' },
  { path: 'src/reading/chat/chatReader.ts', reason: 'names of the chat protocol and of HTTP' },
  {
    path: 'src/matching/features/',
    words: ['person', 'same', 'other', 'actor', 'target', 'speaker', 'predicate', 'near', 'far', 'measured'],
    reason: 'the name of a class, and parts of the names of features',
  },
];
