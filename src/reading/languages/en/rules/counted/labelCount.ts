import { PREDICATE_TABLE } from '../../../../../domain/frames/predicateTable.ts';
import type { Amount } from '../../../../figures/quantities/amount.ts';
import type { Counted } from '../../../../figures/countedAmount.ts';
import { isNoun, lowerAt, posAt, textAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';
import { classifyNoun } from '../../counted.ts';
import { people } from '../../people.ts';
import { predicatesOf } from '../../predicates.ts';
import { singularize } from '../../singularize.ts';
import { happeningOf } from '../predicates/nearbyHappening.ts';
import { victimPredicate } from '../predicates/findPredicate.ts';

/** The longest label, in words. */
const MAX_LABEL = 8;
/** A label begins the sentence, or follows another number with its mark ("Dead: 12, hurt: 30"). */
const STARTS = /^(?:|[,;|•·–—-])$/u;
/** Words of a noun phrase with a participle or a phrase behind it; anything else makes a clause. */
const IN_LABEL = /^(?:NOUN|PROPN|ADJ|DET|ADP|ADV|VERB|PART)$/;
const FINITE =
  /^(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|say|says|said|told)$/;
/** "The number of schools closed", "Total doses". */
const COUNTERS = /^(?:number|total|count|tally|sum|amount)$/;
/** Words in front of the head, beside adjectives. */
const LEADS = /^(?:DET|ADJ|VERB|ADV)$/;
/** Dimensions whose number measures no thing that a label could name as counted. */
const MEASURED = /^(?:MONEY|PERCENT|PERCENT_POINTS|DURATION|RATIO)$/;

interface Label {
  readonly from: number;
  readonly colon: number;
}

/** The label in front of the colon before token `from`; `null` if the words are a clause. */
function labelBefore(tokens: readonly Token[], from: number): Label | null {
  const colon = from - 1;
  if (textAt(tokens, colon) !== ':') return null;
  let start = colon;
  while (start > 0 && colon - start <= MAX_LABEL && !STARTS.test(textAt(tokens, start - 1))) start--;
  const length = colon - start;
  if (length === 0 || length > MAX_LABEL || (start > 0 && !STARTS.test(textAt(tokens, start - 1))))
    return null;
  // "On board: 187".
  const isPlaced = posAt(tokens, start) === 'ADP';
  const plain = tokens
    .slice(start, colon)
    .every(
      ({ pos, lower }) =>
        IN_LABEL.test(pos) && !FINITE.test(lower) && (isPlaced || !people.bodies.has(lower)),
    );
  return plain ? { from: start, colon } : null;
}

/** The index of the first word of the noun phrase that the label tells, behind "the number of". */
function behindCounter(tokens: readonly Token[], { from, colon }: Label): number {
  let at = from;
  while (posAt(tokens, at) === 'DET') at++;
  if (!COUNTERS.test(lowerAt(tokens, at))) return at;
  const next = lowerAt(tokens, at + 1) === 'of' ? at + 2 : at + 1;
  return next < colon ? next : at;
}

/** The head of the noun phrase at the beginning of a label; `null` if it begins with something else. */
function headOf(tokens: readonly Token[], at: number, colon: number): number | null {
  let k = at;
  // The tagger takes the first word of a line for a name: "Dead birds", "Compromised records".
  while (k < colon - 1 && isNoun(tokens, k + 1) && (LEADS.test(posAt(tokens, k)) || isNoun(tokens, k))) k++;
  while (k < colon - 1 && LEADS.test(posAt(tokens, k)) && isNoun(tokens, k + 1)) k++;
  const told = victimPredicate(lowerAt(tokens, k)) !== null;
  return isNoun(tokens, k) && !told ? k : null;
}

const isMany = (tokens: readonly Token[], head: number, noun: string): boolean =>
  noun !== lowerAt(tokens, head) || /^(?:people|staff|personnel|aircraft)$/.test(noun);

/** The lemma of a participle, also of one that the tagger takes for a name at the beginning of a line. */
const lemmaOfParticiple = ({ lower, lemma }: Token): string =>
  lemma !== lower
    ? lemma
    : ([lower.replace(/ed$/, ''), lower.replace(/d$/, ''), lower.replace(/(.)\1ed$/, '$1')].find(
        (own) => predicatesOf(own).length > 0,
      ) ?? lemma);

/** The lemmas of the participles of a label: "doses delivered", "cancelled flights". */
const participlesIn = (tokens: readonly Token[], from: number, to: number): readonly string[] =>
  tokens
    .slice(from, to)
    .filter(({ lower, pos }) => /(?:ed|en|wn|nt|lt|ght)$/.test(lower) && /^(?:VERB|ADJ|PROPN)$/.test(pos))
    .map(lemmaOfParticiple);

/** The happening that the words of a label tell: "dead birds", "homes without water", "schools closed". */
function toldIn(tokens: readonly Token[], from: number, to: number): string | null {
  const participles = participlesIn(tokens, from, to);
  const listed = participles.find((lemma) => predicatesOf(lemma).length > 0);
  const states = tokens.slice(from, to).map(({ lower }) => victimPredicate(lower));
  const state = states.find((lemma) => lemma !== null);
  return listed ?? state ?? happeningOf(tokens, from, to) ?? participles[0] ?? null;
}

/** Whether a happening is of people alone. */
const isOfPeople = (lemma: string): boolean => {
  const [first] = predicatesOf(lemma);
  const things: readonly string[] | null = first === undefined ? null : PREDICATE_TABLE[first].happensTo;
  return things?.every((thing) => /^(?:person|household|case)$/.test(thing)) === true;
};

/**
 * The thing that a label in front of a number names, with its happening: "Schools closed: 23", "Dead birds: 331", "Oil spilled:
 * 675 tonnes". `null` if no label is in front, or if it names a level or a body.
 */
export function labelCount(tokens: readonly Token[], amount: Amount): Counted | null {
  const label = labelBefore(tokens, amount.from);
  // "Bakers: 61 or 38.5?" asks of a subject.
  if (
    label === null ||
    lowerAt(tokens, amount.to) === 'or' ||
    (amount.unit !== null && MEASURED.test(amount.unit.dimension))
  )
    return null;
  const at = behindCounter(tokens, label);
  const head = headOf(tokens, at, label.colon);
  const nothing = { phrase: null, guessed: false, partOf: false };
  if (head === null) {
    const state = toldIn(tokens, at, label.colon);
    if (state === null || amount.unit !== null) return null;
    return { ...nothing, noun: isOfPeople(state) ? 'people' : null, ahead: null, predicate: state };
  }
  const noun = singularize(tokens, head, true);
  if (
    noun === null ||
    classifyNoun(lowerAt(tokens, head)) === null ||
    (amount.unit === null && !isMany(tokens, head, noun))
  )
    return null;
  const end = lowerAt(tokens, head + 1) === 'of' ? head + 1 : label.colon;
  return { ...nothing, noun, ahead: { from: at, to: head + 1 }, predicate: toldIn(tokens, at, end) };
}
