import type { Measure } from '../domain/claim.ts';
import type { AssertionClass } from '../domain/assertionClass.ts';
import { assertionClass } from '../domain/assertionClass.ts';
import type { Dimension, Scope } from '../domain/vocabulary.ts';
import type { MatchableClaim } from './matchableClaim.ts';

/** Words of a quote or statement that a label repeats. */
const LABEL_WORDS = 12;
/** Names that a label gives an article's event by. */
const LABEL_NAMES = 3;

const OPENINGS: Readonly<Partial<Record<Dimension, string>>> = {
  COUNT: 'How many',
  MONEY: 'How much money',
  PERCENT: 'What percentage',
  PERCENT_POINTS: 'How many percentage points',
  RATIO: 'How many times',
  DURATION: 'How long',
  LENGTH: 'How far',
  SPEED: 'How fast',
  TEMPERATURE: 'How hot or cold',
};

const OF_SCOPE: Readonly<Partial<Record<Scope, string>>> = {
  ADDITIONAL: 'in addition',
  CHANGE: 'by way of change',
  SUBSET: 'as a part',
  PER_UNIT: 'each',
  PREVIOUS: 'before',
};

const OF_ASSERTION: Readonly<Partial<Record<AssertionClass, string>>> = {
  PLAN: 'as planned',
  OUTLOOK: 'as foreseen',
  CAPACITY: 'at most possible',
};

/** The past participles that a rule on endings gets wrong. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    build: 'built',
    buy: 'bought',
    cut: 'cut',
    find: 'found',
    give: 'given',
    hit: 'hit',
    hold: 'held',
    hurt: 'hurt',
    leave: 'left',
    lose: 'lost',
    make: 'made',
    pay: 'paid',
    put: 'put',
    sell: 'sold',
    send: 'sent',
    shoot: 'shot',
    spend: 'spent',
    steal: 'stolen',
    strike: 'struck',
    take: 'taken',
    throw: 'thrown',
    win: 'won',
  }),
);

function participle(lemma: string): string {
  const irregular = IRREGULAR.get(lemma);
  if (irregular !== undefined) return irregular;
  if (lemma.endsWith('e')) return `${lemma}d`;
  return /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
}

/** What is counted, as printed where that is known. */
function counted({ nounPhrase, noun, unit }: Measure, classes: readonly string[]): string {
  const people = classes.join() === 'person';
  if (people) return 'people';
  return nounPhrase ?? noun ?? unit ?? 'of them';
}

function figureLabel(claim: MatchableClaim, measure: Measure): string {
  const opening = OPENINGS[measure.dimension] ?? 'How much';
  const { predicate } = claim;
  const done = predicate && (predicate.listed ? predicate.name : participle(predicate.name));
  const manner = [OF_SCOPE[measure.scope], OF_ASSERTION[assertionClass(claim.modality)]];
  const what =
    measure.dimension === 'COUNT'
      ? counted(measure, claim.thing?.classes ?? [])
      : (measure.nounPhrase ?? measure.noun);
  return [opening, what, done && `(${done})`, ...manner]
    .filter((part) => part != null && part !== '')
    .join(' ');
}

/**
 * A readable label for the question that a claim opens: "How many missiles and drones (launched): iran, israel?". The
 * names are those its article is most about, as a reader needs to tell one event from another.
 */
export function questionLabel(claim: MatchableClaim): string {
  const about = [...claim.article.context.keys()].slice(0, LABEL_NAMES).join(', ');
  const where = about === '' ? '' : `: ${about}`;
  if (claim.measure) return `${figureLabel(claim, claim.measure)}${where}?`;
  const cut = claim.words.length > LABEL_WORDS ? ' ...' : '';
  const words = claim.words.slice(0, LABEL_WORDS).join(' ');
  const said = [...claim.speaker].join(' ');
  return `${claim.kind === 'QUOTE' ? 'Who said' : 'Is it so that'} "${words}${cut}"${said === '' ? '' : ` (${said})`}?`;
}
