import type { Frame } from '../../domain/frames/frame.ts';
import { roundingGrain } from '../../domain/figures/figurePolicy.ts';
import { ambiguousDigits } from './rejections/ambiguousDigits.ts';
import { rejectionReason } from './rejections/rejectionReason.ts';
import type { Tokens } from '../language.ts';
import type { Scope } from '../../domain/vocabulary.ts';
import type { Assertion, Neighbours, Takeup } from './assertion.ts';
import { sentenceAt } from '../speech/quotes/findQuotes.ts';
import type { Prose, Sentence } from '../text/prose.ts';
import type { Amount } from './quantities/amount.ts';
import type { FoundFigure } from './foundFigure.ts';
import { isScore } from './quantities/scoreUnits.ts';
import { joinQuantities } from './quantities/joinQuantities.ts';
import type { CountedAmount } from './countedAmount.ts';
import { findQuantities } from './quantities/findQuantities.ts';
import { textAt } from '../text/tokenAccess.ts';
import type { Unit } from './quantities/unit.ts';
import type { Predicate } from './predicate.ts';
import type { Extent } from '../text/extent.ts';
import type { FrameSlots } from './frameSlots.ts';
import { fillElided } from './fillElided.ts';
import { withSharedCurrencies } from './sharedCurrency.ts';
import { notesOnDigits } from './numerals/printedDigits.ts';
import type { FigureLink, ScopedAmounts } from './figureLink.ts';

function frameOf(
  tokens: Tokens,
  ends: readonly CountedAmount[],
  index: number,
  counting: CountedAmount,
  found: Predicate | null,
  text: string,
): Omit<Frame, 'scope' | keyof FrameSlots> {
  const { amount, counted } = counting;
  const nouns = counted.named === undefined ? (counted.phrase ?? counted.ahead) : counted.named;
  const start = nouns ? tokens[nouns.from]?.start : undefined;
  const end = nouns ? tokens[nouns.to - 1]?.end : undefined;
  const ratio = amount.kind === 'FRACTION' || amount.kind === 'RATIO' || amount.kind === 'FACTOR';
  const predicate = found?.lemma ?? null;
  return {
    dimension: amount.unit?.dimension ?? (ratio ? 'RATIO' : 'COUNT'),
    unit: amount.unit?.name ?? null,
    noun: tokens.language.figures.nounOf(tokens, counting, found),
    nounPhrase: start !== undefined && end !== undefined ? text.slice(start, end) : null,
    predicate,
    ...tokens.language.figures.findParticipants(tokens, ends, index, found, text),
  };
}

const SLOT_NAMES: readonly (keyof FrameSlots)[] = [
  'qualifiers',
  'role',
  'location',
  'period',
  'whole',
  'per',
  'sign',
  'status',
];

/** The words that slots were read from. */
function wordsOfSlots(
  tokens: Tokens,
  { counted }: CountedAmount,
  slots: FrameSlots,
  noun: string | null,
  predicate: Predicate | null,
): FoundFigure['slots'] {
  type SlotWords = FoundFigure['slots'][number];
  const slotAt = (slot: SlotWords['slot'], from: number, to: number): SlotWords => ({
    slot,
    words: { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 },
  });
  const named = counted.named === undefined ? (counted.phrase ?? counted.ahead) : counted.named;
  return [
    ...(noun === null || named === null ? [] : [slotAt('noun', named.from, named.to)]),
    ...(predicate === null ? [] : [slotAt('predicate', predicate.at, predicate.at + 1)]),
    ...SLOT_NAMES.flatMap((slot) => {
      const read = slots[slot];
      return read === undefined ? [] : [slotAt(slot, read.from, read.to)];
    }),
  ];
}

/** A score and the magnitude of a quake need no predicate; a verb beside them is of another thing. */
const saysItself = (unit: Unit | null): boolean => isScore(unit) || unit?.name === 'magnitude';

/** The words of a figure: hedge, numeral and counted noun, with an opening quotation mark that they close. */
function wordsOf(tokens: Tokens, amount: Amount, to: number): { start: number; end: number } {
  const closes = tokens.slice(amount.to, to).some((t) => /^[”"’']$/u.test(t.text));
  const opened = closes && /^[“"‘']$/u.test(textAt(tokens, amount.from - 1));
  const first = tokens[opened ? amount.from - 1 : amount.from];
  return { start: first?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** "The limit will be lowered from 80 to 60": until the plan is carried out, the old figure holds. */
function asItHolds(scope: Scope, assertion: Assertion): { scope: Scope; assertion: Assertion } {
  const { modality, polarity, notes } = assertion;
  const isToCome = modality === 'PLANNED' || modality === 'PROJECTED';
  if (scope !== 'PREVIOUS' || !isToCome) return { scope, assertion };
  const note = 'The change is still to come, so the old figure holds.';
  return { scope: 'TOTAL', assertion: { modality: 'ASSERTED', polarity, notes: [...notes, note] } };
}

/** The noun of the figure that one is a part of, if the sentence ties them ("40 cases, including nine deaths"). */
function wholeByLink(ends: readonly CountedAmount[], links: readonly FigureLink[]): string | null {
  const link = links.find(({ kind }) => kind === 'SUBSET_OF');
  return link === undefined ? null : (ends[link.to]?.counted.noun ?? null);
}

/** The values of the slots beside noun and predicate; `null` if nothing fills one. */
const valuesOf = (slots: FrameSlots, whole: string | null): Pick<Frame, keyof FrameSlots> => ({
  qualifiers: slots.qualifiers?.value ?? null,
  role: slots.role?.value ?? null,
  location: slots.location?.value ?? null,
  period: slots.period?.value ?? null,
  whole: slots.whole?.value ?? whole,
  per: slots.per?.value ?? null,
  sign: slots.sign?.value ?? null,
  status: slots.status?.value ?? null,
});

function figureOf(
  prose: Prose,
  sentence: Sentence,
  scoped: ScopedAmounts,
  index: number,
  offset: number,
  around: { readonly takeup: Takeup; readonly year: number | null },
): FoundFigure[] {
  const { ends, scopes } = scoped;
  const counting = ends[index];
  const reading = scopes[index];
  if (!counting || !reading) return [];
  const { tokens } = sentence;
  const rules = tokens.language.figures;
  const { amount, counted } = counting;
  const { to, note } = reading;
  const predicate = saysItself(amount.unit) ? null : rules.findPredicate(tokens, ends, index);
  const main = frameOf(tokens, ends, index, counting, predicate, prose.text);
  const slots = rules.readSlots(tokens, counting, reading, main.noun, predicate);
  const links = rules.linkFigures(tokens, scoped, index);
  const end = Math.max(counted.phrase?.to ?? 0, amount.to, reading.scope === 'PER_UNIT' ? to : 0);
  const words = wordsOf(tokens, amount, end);
  const { scope, assertion } = asItHolds(
    reading.scope,
    rules.readAssertion({ tokens, from: amount.from, to: end, predicate, scope: reading.scope, ...around }),
  );
  const frame: Frame = { ...main, scope, ...valuesOf(slots, wholeByLink(ends, links)) };
  const value = amount.value?.toFixed() ?? null;
  const found: FoundFigure = {
    words,
    sentence: { start: sentence.start, end: sentence.end },
    frame,
    slots: wordsOfSlots(tokens, counting, slots, main.noun, predicate),
    elided: rules.elision(tokens, counting, main.noun),
    figure: {
      verbatim: prose.text.slice(words.start, words.end),
      comparator: amount.comparator,
      value,
      grain: value === null ? null : roundingGrain(value),
      literal: amount.intervals.literal,
      typical: amount.intervals.typical,
    },
    modality: assertion.modality,
    polarity: assertion.polarity,
    predicateAt: predicate === null ? null : (tokens[predicate.at]?.start ?? null),
    links: (scope === reading.scope ? links : []).map((link) => ({
      ...link,
      to: link.to + offset,
    })),
    rule: amount.rule,
    notes: [
      ...amount.notes,
      ...notesOnDigits(tokens, amount.numeralFrom, amount.numeralTo),
      ...(note === null ? [] : [note]),
      ...assertion.notes,
    ],
  };
  return [found];
}

/** A language looks at so many sentences behind one. */
const MAX_AFTER = 3;

/** The sentences around one, in the same paragraph or beside it. */
function neighboursOf(prose: Prose, sentence: Sentence): Neighbours {
  const { sentences } = prose;
  const index = sentenceAt(sentences, sentence.start);
  const after = sentences.slice(index + 1, index + 1 + MAX_AFTER).map(({ tokens }) => tokens);
  return { before: sentences[index - 1]?.tokens ?? null, after };
}

type OnAmbiguous = (words: Extent, reason: string) => void;

/** The figures of a sentence; `offset` is how many were found before it. */
function figuresOf(
  prose: Prose,
  sentence: Sentence,
  offset: number,
  year: number | null,
  onAmbiguous: OnAmbiguous,
): FoundFigure[] {
  const { tokens } = sentence;
  const rules = tokens.language.figures;
  const isCell = prose.paragraphs[sentence.paragraph]?.isCell === true;
  const quantities = findQuantities(tokens).flatMap((quantity) => {
    const unit = rules.scoreSide(tokens, quantity);
    if (unit !== null) return { ...quantity, unit, ownUnit: true };
    // In a cell the heads of the table are the words of a number.
    const { from: first, to: end } = quantity.numeral;
    if (isCell && first === 0 && end === tokens.length) return quantity;
    const reason = rejectionReason(tokens, quantity);
    if (reason === null) return quantity;
    if (ambiguousDigits.some(({ at }) => at(tokens, quantity) === reason)) {
      const { from, to } = quantity.numeral;
      onAmbiguous({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }, reason);
    }
    return [];
  });
  const amounts = joinQuantities(tokens, quantities);
  if (amounts.length === 0) return [];
  const neighbours = neighboursOf(prose, sentence);
  const ends = amounts.map((found, index): CountedAmount => {
    const amount = {
      ...found,
      unit: rules.sharedUnit(tokens, amounts, index, neighbours.before) ?? found.unit,
    };
    const counted = rules.findCounted(tokens, amount);
    return { amount, counted, from: amount.from, to: Math.max(counted.phrase?.to ?? 0, amount.to) };
  });
  const scopes = rules.readScopes(tokens, ends);
  const around = { takeup: rules.readTakeup(tokens, neighbours), year };
  return ends.flatMap((_, index) => figureOf(prose, sentence, { ends, scopes }, index, offset, around));
}

/**
 * Finds every reported figure of a prose, in the order of the text. Dates, names, idioms and boilerplate are left
 * out (`rejectionReason`). Digits with two readings are left out and reported. Stops in the sentence that has
 * more than `most`. Linear in the text.
 */
export function readFigures(
  prose: Prose,
  onAmbiguous: OnAmbiguous = () => undefined,
  publishedAt: string | null = null,
  most = Infinity,
): FoundFigure[] {
  const year = publishedAt === null ? null : Number(publishedAt.slice(0, 4)) || null;
  const found: FoundFigure[] = [];
  for (const sentence of prose.sentences) {
    if (found.length > most) break;
    for (const figure of figuresOf(prose, sentence, found.length, year, onAmbiguous)) found.push(figure);
  }
  return fillElided(withSharedCurrencies(found, prose), prose.language.lexicon);
}
