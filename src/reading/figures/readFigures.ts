import { grainOf } from '../../domain/figurePolicy.ts';
import type { Measure } from '../../domain/claim.ts';
import { whyNotFigure } from '../notFigures/whyNotFigure.ts';
import type { Prose, Sentence, Token } from '../prose.ts';
import type { Amount } from './amount.ts';
import { assertionOf } from './assertionOf.ts';
import { CHANGE_VERBS } from './changeWords.ts';
import { countedPhrase, headBehind, type CountedPhrase } from './countedPhrase.ts';
import type { FoundFigure } from './foundFigure.ts';
import { impliedNoun } from './impliedNoun.ts';
import { joinQuantities } from './joinQuantities.ts';
import { fateOf, predicateOf, subjectVerb } from './predicateOf.ts';
import { quantities } from './quantities.ts';
import { scopeOf, type ScopeReading } from './scopeOf.ts';
import { singularOf } from './singularOf.ts';
import { lowerAt, textAt } from './tokenLook.ts';

/** Members of a list that share one verb; longer lists are tables. */
const MAX_COORDINATION = 8;

/** An amount with what it counts. `from` and `to` are token indices around both, end exclusive. */
interface Placed {
  readonly amount: Amount;
  readonly counted: Counted;
  readonly from: number;
  readonly to: number;
}

/** What an amount counts: the phrase behind it, else the noun that the words around it imply. */
interface Counted {
  readonly phrase: CountedPhrase | null;
  readonly noun: string | null;
  /** What the counted words themselves say happened ("44 dead"). */
  readonly fate: string | null;
  /** The noun is a whole of which the number is a part. */
  readonly partOf: boolean;
}

/** Verbs that happen to people where nothing else is named ("injured five"). */
const HARMS =
  /^(?:kill|injure|wound|shoot|hurt|arrest|detain|abduct|hospitalise|hospitalize|rescue|evacuate|displace|murder|behead)$/;
/** Verbs that tie a number to their subject ("the toll reached 97"). */
const LINKS =
  /^(?:reach|total|exceed|hit|number|top|surpass|be|become|average|measure|stand|remain|rank|cost|say)$/;

/**
 * The noun of a bare number that is the object of the verb in front of it: people where the verb harms people, else
 * unknown (`null`). `undefined` where the number is no such object.
 */
function objectOf(tokens: readonly Token[], amount: Amount): string | null | undefined {
  const verb = tokens[amount.from - 1];
  if (verb?.pos !== 'VERB' || LINKS.test(verb.lemma) || CHANGE_VERBS.has(verb.lemma)) return undefined;
  return HARMS.test(verb.lemma) ? 'people' : null;
}

function countedBy(tokens: readonly Token[], amount: Amount): Counted {
  const phrase = amount.kind === 'FACTOR' ? null : countedPhrase(tokens, amount);
  if (phrase)
    return {
      phrase,
      noun: singularOf(tokens, phrase.head, true),
      fate: fateOf(lowerAt(tokens, phrase.head)),
      partOf: phrase.partOf,
    };
  // "doubling the fleet", "a $3.5bn aid package": the noun behind is measured, not counted.
  const measured = amount.kind === 'FACTOR' || amount.unit !== null;
  const behind = measured ? headBehind(tokens, amount.to, amount.kind === 'FACTOR') : null;
  if (behind !== null) return { phrase, noun: singularOf(tokens, behind, false), fate: null, partOf: false };
  // "Thousands marched": a vague number that acts stands for people.
  if (amount.kind === 'VAGUE' && amount.unit === null && amount.from === 0)
    return { phrase, noun: 'people', fate: null, partOf: false };
  const object = amount.unit === null ? objectOf(tokens, amount) : undefined;
  if (object !== undefined) return { phrase, noun: object, fate: null, partOf: false };
  const implied = impliedNoun(tokens, amount.from);
  if (implied === null) return { phrase, noun: null, fate: null, partOf: false };
  return {
    phrase,
    noun: singularOf(tokens, implied.head, false),
    fate: fateOf(lowerAt(tokens, implied.head)),
    partOf: implied.partOf && amount.unit === null,
  };
}

/** The words that join what one verb happens to: "80 drones and six missiles were lost". */
const COORDINATORS = /^(?:and|or|,)$/;

/** What happens to an amount; of coordinated amounts in front of their verb, what happens to the last. */
function sharedPredicate(
  tokens: readonly Token[],
  ends: readonly Placed[],
  index: number,
  depth = 0,
): string | null {
  const own = ends[index];
  if (!own) return null;
  if (own.counted.fate !== null) return own.counted.fate;
  // "nine people, including two girls, were hurt": the part meets what the whole meets.
  if (lowerAt(tokens, own.from - 1) === 'including' && index > 0 && depth < MAX_COORDINATION)
    return sharedPredicate(tokens, ends, index - 1, depth + 1);
  let last = index;
  for (let next = ends[last + 1]; next; next = ends[last + 1]) {
    let link = ends[last]?.to ?? 0;
    while (COORDINATORS.test(lowerAt(tokens, link)) && link < next.from) link++;
    if (link !== next.from || last - index >= MAX_COORDINATION) break;
    last++;
  }
  const verb = last > index ? subjectVerb(tokens, ends[last]?.to ?? 0) : null;
  return verb ?? predicateOf(tokens, own.from, own.to);
}

function measureOf(
  tokens: readonly Token[],
  placed: Placed,
  scope: ScopeReading,
  predicate: string | null,
  text: string,
): Measure {
  const { amount, counted } = placed;
  const start = counted.phrase ? tokens[counted.phrase.from]?.start : undefined;
  const end = counted.phrase ? tokens[counted.phrase.to - 1]?.end : undefined;
  const ratio = amount.kind === 'FRACTION' || amount.kind === 'RATIO' || amount.kind === 'FACTOR';
  return {
    dimension: amount.unit?.dimension ?? (ratio ? 'RATIO' : 'COUNT'),
    unit: amount.unit?.name ?? null,
    // "2 killed, 4 injured": whom such a verb happens to are people where nothing else is named.
    noun:
      counted.noun ?? (amount.unit === null && predicate !== null && HARMS.test(predicate) ? 'people' : null),
    nounPhrase: start !== undefined && end !== undefined ? text.slice(start, end) : null,
    predicate,
    actor: null,
    target: null,
    scope: scope.scope,
  };
}

/** The words of a figure: hedge, numeral and counted noun, with an opening quotation mark that they close. */
function wordsOf(tokens: readonly Token[], amount: Amount, to: number): { start: number; end: number } {
  const closes = tokens.slice(amount.to, to).some((t) => /^[”"’']$/u.test(t.text));
  const opened = closes && /^[“"‘']$/u.test(textAt(tokens, amount.from - 1));
  const first = tokens[opened ? amount.from - 1 : amount.from];
  return { start: first?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

function figureOf(prose: Prose, sentence: Sentence, ends: readonly Placed[], index: number): FoundFigure[] {
  const placed = ends[index];
  if (!placed) return [];
  const { tokens } = sentence;
  const { amount, counted } = placed;
  const { phrase } = counted;
  const scope = scopeOf(tokens, amount, phrase, counted.partOf);
  const measure = measureOf(tokens, placed, scope, sharedPredicate(tokens, ends, index), prose.text);
  const end = Math.max(phrase?.to ?? 0, amount.to, scope.scope === 'PER_UNIT' ? scope.to : 0);
  const words = wordsOf(tokens, amount, end);
  const assertion = assertionOf(tokens, amount.from, end, measure.predicate);
  const value = amount.value?.toFixed() ?? null;
  const found: FoundFigure = {
    words,
    sentence: { start: sentence.start, end: sentence.end },
    figure: {
      verbatim: prose.text.slice(words.start, words.end),
      comparator: amount.comparator,
      value,
      grain: value === null ? null : grainOf(value),
      literal: amount.intervals.literal,
      typical: amount.intervals.typical,
      measure,
    },
    modality: assertion.modality,
    polarity: assertion.polarity,
    rule: amount.rule,
    notes: [...amount.notes, ...(scope.note === null ? [] : [scope.note]), ...assertion.notes],
  };
  return [found];
}

/** "per 100,000", "in every 10": the number names the measure of another figure. */
const isDenominator = (tokens: readonly Token[], from: number): boolean =>
  lowerAt(tokens, from - 1) === 'per';

/**
 * Finds every reported figure of a prose, in the order of the text. Dates, names, idioms and page furniture are left
 * out (`whyNotFigure`). Linear in the text.
 */
export function readFigures(prose: Prose): FoundFigure[] {
  return prose.sentences.flatMap((sentence) => {
    const { tokens } = sentence;
    const kept = quantities(tokens).filter(
      (quantity) => whyNotFigure(tokens, quantity) === null && !isDenominator(tokens, quantity.from),
    );
    const ends = joinQuantities(tokens, kept).map((amount): Placed => {
      const counted = countedBy(tokens, amount);
      return { amount, counted, from: amount.from, to: Math.max(counted.phrase?.to ?? 0, amount.to) };
    });
    return ends.flatMap((_, index) => figureOf(prose, sentence, ends, index));
  });
}
