import { grainOf } from '../../domain/figurePolicy.ts';
import type { Measure } from '../../domain/claim.ts';
import { whyNotFigure } from '../notFigures/whyNotFigure.ts';
import type { Prose, Sentence, Token } from '../prose.ts';
import type { Amount } from './amount.ts';
import { assertionOf } from './assertionOf.ts';
import { countedPhrase, type CountedPhrase } from './countedPhrase.ts';
import type { FoundFigure } from './foundFigure.ts';
import { impliedNoun } from './impliedNoun.ts';
import { joinQuantities } from './joinQuantities.ts';
import { predicateOf } from './predicateOf.ts';
import { quantities } from './quantities.ts';
import { scopeOf, type ScopeReading } from './scopeOf.ts';
import { lowerAt, textAt } from './tokenLook.ts';

/** The lower-case singular of a noun. */
function nounOf(token: Token | undefined): string | null {
  if (!token) return null;
  return token.lower === 'others' ? 'other' : token.lemma;
}

function measureOf(
  tokens: readonly Token[],
  amount: Amount,
  phrase: CountedPhrase | null,
  scope: ScopeReading,
  text: string,
): Measure {
  const implied = phrase === null && (amount.unit === null || amount.unit.dimension === 'PERCENT');
  const head = phrase?.head ?? (implied ? impliedNoun(tokens, amount.from) : null);
  const start = phrase ? tokens[phrase.from]?.start : undefined;
  const end = phrase ? tokens[phrase.to - 1]?.end : undefined;
  const ratio = amount.kind === 'FRACTION' || amount.kind === 'RATIO' || amount.kind === 'FACTOR';
  return {
    dimension: amount.unit?.dimension ?? (ratio ? 'RATIO' : 'COUNT'),
    unit: amount.unit?.name ?? null,
    noun: head === null ? null : nounOf(tokens[head]),
    nounPhrase: start !== undefined && end !== undefined ? text.slice(start, end) : null,
    predicate: predicateOf(tokens, amount.from, Math.max(phrase?.to ?? 0, amount.to)),
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

function figureOf(prose: Prose, sentence: Sentence, amount: Amount): FoundFigure {
  const { tokens } = sentence;
  const phrase = amount.kind === 'FACTOR' ? null : countedPhrase(tokens, amount);
  const scope = scopeOf(tokens, amount, phrase);
  const measure = measureOf(tokens, amount, phrase, scope, prose.text);
  const end = Math.max(phrase?.to ?? 0, amount.to, scope.scope === 'PER_UNIT' ? scope.to : 0);
  const words = wordsOf(tokens, amount, end);
  const assertion = assertionOf(tokens, amount.from, end, measure.predicate);
  const value = amount.value?.toFixed() ?? null;
  return {
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
    return joinQuantities(tokens, kept).map((amount) => figureOf(prose, sentence, amount));
  });
}
