import { classifyCountedThing, compareThings } from '../../domain/frames/countedThing.ts';
import { classifyPredicate } from '../../domain/frames/predicateClass.ts';
import type { Claim } from '../../domain/claims/claim.ts';
import type { Figure } from '../../domain/figures/figure.ts';
import type { Lexicon } from '../../domain/lexicon.ts';

/** The weight of each sign that a headline repeats a claim of the text; more is better, 0 is none. */
const EQUAL_VALUE = 8;
const ROUNDED_VALUE = 4;
const EQUAL_NOUN = 2;
const EQUAL_PREDICATE = 1;

/** The claim of the text that a figure of the headline says again: the first of those that fit best, or `null`. */
export function repeatedClaim(headline: Claim, body: readonly Claim[], lexicon: Lexicon): Claim | null {
  let best: Claim | null = null;
  let bestFit = 0;
  for (const claim of body) {
    const fit = fitOf(headline, claim, lexicon);
    if (fit > bestFit) [best, bestFit] = [claim, fit];
  }
  return best;
}

function fitOf(headline: Claim, claim: Claim, lexicon: Lexicon): number {
  const { frame, figure } = claim;
  if (frame === null || figure === null || headline.frame === null || headline.figure === null) return 0;
  const one = headline.frame;
  if (one.dimension !== frame.dimension || one.unit !== frame.unit) return 0;
  if (claim.polarity !== headline.polarity) return 0;
  const value = fitOfValues(headline.figure, figure);
  if (value === 0) return 0;
  const same = (a: string | null, b: string | null): boolean => a !== null && a === b;
  const things = compareThings(classifyCountedThing(one, lexicon), classifyCountedThing(frame, lexicon));
  if (things === 'DIFFERENT') return 0;
  const noun = same(one.noun, frame.noun) || things === 'SAME';
  const predicate = same(one.predicate, frame.predicate);
  if (!isSameAmount(headline, claim) && areOtherHappenings(headline, claim, lexicon)) return 0;
  // A rounded value alone may be of anything.
  if (value === ROUNDED_VALUE && !noun && !predicate && one.noun !== null) return 0;
  return value + Number(noun) * EQUAL_NOUN + Number(predicate) * EQUAL_PREDICATE;
}

/** Smaller numbers meet by chance within one text. */
const LARGE = 100;

/** Whether both give one large number alike: "up to 1,800 job losses" are the jobs that it could cost. */
const isSameAmount = ({ figure: one }: Claim, { figure: other }: Claim): boolean =>
  one?.value != null &&
  Number(one.value) >= LARGE &&
  one.value === other?.value &&
  one.comparator === other.comparator;

/** Whether both say what happened, and lists tell that these are two things: 40 trapped are not 40 detectors sold. */
function areOtherHappenings(headline: Claim, claim: Claim, lexicon: Lexicon): boolean {
  const [one, other] = [headline, claim].map(
    ({ frame }) => frame && classifyPredicate(classifyCountedThing(frame, lexicon), frame.predicate, lexicon),
  );
  return one?.listed === true && other?.listed === true && one.name !== other.name;
}

/** How well the value of a figure of the text fits that of the headline; 0 if the headline does not say it. */
export function fitOfValues(headline: Figure, figure: Figure): number {
  if (headline.value !== null && figure.value !== null) {
    if (Number(headline.value) === Number(figure.value)) return EQUAL_VALUE;
    return within(figure.value, headline) ? ROUNDED_VALUE : 0;
  }
  const ends = ({ typical: { low, high } }: Figure): string => `${low} ${high}`;
  if (headline.value === null && figure.value === null)
    return ends(headline) === ends(figure) ? EQUAL_VALUE : 0;
  return figure.value !== null && within(figure.value, headline) ? ROUNDED_VALUE : 0;
}

/** A headline rounds by less than this part of the number. */
const MOST_ROUNDED = 0.2;

/** Whether a value is among those that the headline's words usually mean, and near its own number if it gives one. */
function within(value: string, { value: own, typical: { low, high }, comparator }: Figure): boolean {
  if (comparator === 'EXACT') return false;
  if (own !== null && Math.abs(Number(own) - Number(value)) > MOST_ROUNDED * Math.abs(Number(own)))
    return false;
  return (low === null || Number(low) <= Number(value)) && high !== null && Number(value) <= Number(high);
}
