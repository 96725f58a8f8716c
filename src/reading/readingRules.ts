/** A rule that reads claims. Its name is stored with the claim. */
export interface ReadingRule {
  readonly name: string;
  /** One sentence for `consilience read --explain` and docs/rules.md. */
  readonly says: string;
}

const numerals: readonly (readonly [string, string])[] = [
  ['cardinal', 'a number in digits or words'],
  ['fraction', 'a part of a whole (“two-thirds”)'],
  ['ratio', 'one number out of another, or by another (“one in five”)'],
  ['factor', 'a multiple of an earlier level (“doubled”, “three times as many”)'],
  ['none', 'a stated zero (“no injuries”)'],
];

const figures: readonly ReadingRule[] = [
  ...numerals.map(([kind, what]) => ({ name: `figure.${kind}`, says: `The figure is ${what}.` })),
  ...numerals.map(([kind, what]) => ({
    name: `figure.hedged-${kind}`,
    says: `The figure is ${what}, and a hedge beside it bounds or blurs it.`,
  })),
  {
    name: 'figure.vague',
    says: 'The words name only a magnitude (“dozens”, “several hundred”), so the figure is an interval.',
  },
  { name: 'figure.range-between', says: '“Between” and “and” tie two numbers to the ends of a range.' },
  { name: 'figure.range-from', says: '“From” and “to” tie two numbers to the ends of a range.' },
  { name: 'figure.range-to', says: '“To” or “through” ties two numbers to the ends of a range.' },
  { name: 'figure.range-dash', says: 'A dash ties two numbers to the ends of a range.' },
  { name: 'figure.range-or', says: '“Or” between two near numbers makes them the ends of a range.' },
  { name: 'figure.range-bounds', says: 'A lower and an upper bound of one number make a range.' },
];

const quotes: readonly ReadingRule[] = [
  { name: 'quote.full', says: 'The words between the marks are a whole utterance.' },
  { name: 'quote.partial', says: 'The words between the marks are a part of a sentence of the narrator.' },
  {
    name: 'quote.unattributed',
    says: 'The words between the marks are whole sentences, but no source is named.',
  },
];

const BEFORE = 'A source and a verb of saying are in front of';

const statements: readonly ReadingRule[] = [
  { name: 'tag', says: 'A source and a verb of saying follow the words (“…, Ortiz said”).' },
  { name: 'tag.inverted', says: 'A verb of saying and a source follow the words (“…, said Ortiz”).' },
  { name: 'block', says: 'A cue ends a sentence, and the words are the sentences behind it.' },
  { name: 'block.transcript', says: 'The name of the speaker and a colon begin the line of a transcript.' },
  { name: 'before.that', says: `${BEFORE} “that” and a clause.` },
  { name: 'before.clause', says: `${BEFORE} a clause without “that”.` },
  { name: 'before.quote', says: `${BEFORE} a quote.` },
  { name: 'before.colon', says: `${BEFORE} a colon and the words.` },
  { name: 'before.infinitive', says: `${BEFORE} an infinitive (“pledged to send”).` },
  { name: 'before.object', says: `${BEFORE} a noun phrase (“announced a ban”).` },
  { name: 'before.denial', says: 'A source denies a report by its name, and “that” and a clause follow.' },
  { name: 'before.none', says: `${BEFORE} words that no conjunction joins to it.` },
  { name: 'citing.before', says: '“Citing” or a like word and a source are in front of the words.' },
  { name: 'citing.behind', says: '“Citing” or a like word and a source follow the words.' },
  { name: 'citing.between', says: '“Citing” or a like word and a source interrupt the words.' },
  { name: 'according.before', says: '“According to” and a source are in front of the words.' },
  { name: 'according.behind', says: '“According to” and a source follow the words.' },
  { name: 'according.between', says: '“According to” and a source interrupt the words.' },
  { name: 'noun.that', says: 'A noun of saying governs a clause with “that” (“the claim that”).' },
  { name: 'noun.of', says: 'A noun of saying governs a phrase with “of” (“reports of”).' },
  { name: 'noun.about', says: 'A noun of saying governs a phrase with “about” (“a warning about”).' },
  { name: 'noun.plan', says: 'A noun of planning governs an infinitive (“plans to”).' },
  { name: 'quote.colon', says: 'The name of a source and a colon are in front of a quote.' },
  { name: 'quote.dash', says: 'A dash and the name of a source follow a quote.' },
  { name: 'own.event', says: 'The narrator tells a happening or a measure that a reader can check.' },
  { name: 'own.plan', says: 'The narrator tells a plan (“is set to visit”).' },
  { name: 'quote.same-speaker', says: 'The quote has no tag and follows the words of the same speaker.' },
].map(({ name, says }) => ({ name: `statement.${name}`, says }));

/** Every rule that a claim can name, in the order of the page that lists them. */
export const readingRules: readonly ReadingRule[] = [
  ...figures,
  ...quotes,
  ...statements,
  { name: 'chat', says: 'A language model found the words, and they are in the text.' },
  { name: 'submitted', says: 'A client submitted the claim.' },
];
