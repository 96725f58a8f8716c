import type { AttributionLink } from '../../../domain/claims/attributionLink.ts';
import { readingId, type Claim } from '../../../domain/claims/claim.ts';
import { placeAt, type Layout } from '../../../domain/claims/layout.ts';
import type { Span, Words } from '../../../domain/claims/span.ts';
import { FRAME_WORDS, pickFrame } from '../../../domain/frames/frame.ts';
import { mapNames } from '../../../domain/mapNames.ts';
import { statedFigure } from '../../../domain/figures/statedFigure.ts';
import type { StatedFault } from '../../../domain/figures/statedFigure.ts';
import type { Refusal } from '../../../domain/result.ts';
import type { Prose } from '../../../reading/text/prose.ts';
import { sentenceAround } from '../../../reading/text/sentenceAround.ts';
import type { AttributionInput, ClaimInput, FigureInput, QuoteInput } from './claimInput.ts';
import { checkWords } from '../checks/checkWords.ts';
import { fail, ok } from '../../../domain/result.ts';
import { refuseDecision } from '../decisionResult.ts';
import type { DecisionResult } from '../decisionResult.ts';
import { findWords } from './findWords.ts';

/** Code points of a name, unit or noun: longer ones are texts in the wrong field. */
const MAX_WORD_LENGTH = 200;
/** Links of a chain: articles have one to four. */
const MAX_LINKS = 10;

/** The texts of a version that have the words of claims. */
export interface ReadVersion {
  readonly prose: Prose;
  readonly layout: Layout;
  /** The title, in which the words of HEADLINE claims are. */
  readonly titleProse: Prose;
}

/** A claim as it was given, anchored in the text; refused with everything that is wrong with it. */
export function readInput(
  home: ReadVersion,
  input: ClaimInput,
  field: string,
  note: string,
  index = 0,
): DecisionResult<Claim> {
  const prose = input.place === 'HEADLINE' ? home.titleProse : home.prose;
  const words = findWords(prose, input.quote, `${field}.quote`);
  const figure = figureOf(input, `${field}.figure`);
  const attribution = chainOf(prose, input.attribution ?? [], `${field}.attribution`);
  if (!words.ok || !figure.ok || !attribution.ok) return fail(refusalsOf([words, figure, attribution]));
  const { kind, modality, polarity, eventTime, asOf } = input;
  return ok({
    ...{ id: readingId(index), kind, modality, polarity },
    times: { event: eventTime, asOf },
    words: words.value,
    sentence: sentenceOf(prose, words.value),
    place: input.place ?? placeAt(home.layout, words.value.start),
    ...figure.value,
    frameWords: [],
    attribution: attribution.value,
    links: [],
    reading: { rule: 'submitted', notes: [note] },
  });
}

const refusalsOf = (results: readonly DecisionResult<unknown>[]): readonly Refusal[] =>
  results.flatMap((result) => (result.ok ? [] : result.error));

function sentenceOf(prose: Prose, words: Span): Words {
  const { points } = prose;
  const inUnits = { start: points.toUtf16(words.start), end: points.toUtf16(words.end) };
  const { start, end } = sentenceAround(prose, inUnits);
  return points.words({ start: points.fromUtf16(start), end: points.fromUtf16(end) });
}

function figureOf(
  { kind, figure, quote }: ClaimInput,
  field: string,
): DecisionResult<Pick<Claim, 'frame' | 'figure'>> {
  if (kind !== 'FIGURE') {
    if (figure === null) return ok({ frame: null, figure: null });
    const message = `A ${kind} has no figure.`;
    return refuseDecision(
      'AMBIGUOUS_INPUT',
      field,
      message,
      'Leave the figure out, or give the claim as FIGURE.',
    );
  }
  if (figure === null)
    return refuseDecision('INCOMPLETE', field, 'A FIGURE has a figure.', 'Give its comparator and numbers.');
  const wrong = wordFaults(
    mapNames(FRAME_WORDS, (name) => figure[name]),
    field,
  );
  if (wrong.length > 0) return fail(wrong);
  const stated = statedFigure(figure, quote.exact);
  return typeof stated === 'string'
    ? statedRefusal(stated, figure, field)
    : ok({ frame: pickFrame(figure), figure: stated });
}

/** The refusals of the words of some fields. */
const wordFaults = (words: Readonly<Record<string, string | null>>, field: string): readonly Refusal[] =>
  Object.entries(words).flatMap(([name, word]) =>
    word === null ? [] : refusalsOf([checkWords(word, `${field}.${name}`, MAX_WORD_LENGTH)]),
  );

function statedRefusal(
  fault: StatedFault,
  { comparator }: FigureInput,
  field: string,
): DecisionResult<never> {
  const remedy = 'RANGE and VAGUE have `low` and `high`, every other comparator has `value` alone.';
  switch (fault) {
    case 'VALUE_MISSING':
      return refuseDecision('INCOMPLETE', `${field}.value`, `${comparator} has a value.`, remedy);
    case 'ENDS_MISSING':
      return refuseDecision('INCOMPLETE', `${field}.low`, `${comparator} has two ends.`, remedy);
    case 'VALUE_UNEXPECTED':
      return refuseDecision(
        'AMBIGUOUS_INPUT',
        `${field}.value`,
        `${comparator} has ends and no value.`,
        remedy,
      );
    case 'ENDS_UNEXPECTED':
      return refuseDecision(
        'AMBIGUOUS_INPUT',
        `${field}.low`,
        `${comparator} has a value and no ends.`,
        remedy,
      );
    case 'ENDS_NOT_UPWARD':
      return refuseDecision(
        'AMBIGUOUS_INPUT',
        `${field}.low`,
        'The ends do not run upward.',
        'Swap them, or give one value.',
      );
  }
}

function chainOf(
  prose: Prose,
  links: readonly AttributionInput[],
  field: string,
): DecisionResult<readonly AttributionLink[]> {
  if (links.length > MAX_LINKS) {
    const message = `The chain has ${links.length} links; ${MAX_LINKS} are taken.`;
    return refuseDecision('TOO_MANY', field, message, 'Give those between who said it and who printed it.');
  }
  const read = links.map((link, index) => linkOf(prose, link, index, `${field}.${index}`));
  const refusals = refusalsOf(read);
  return refusals.length > 0 ? fail(refusals) : ok(read.flatMap((link) => (link.ok ? [link.value] : [])));
}

function linkOf(
  prose: Prose,
  link: AttributionInput,
  index: number,
  field: string,
): DecisionResult<AttributionLink> {
  const { role, kind, directness, anonymous } = link;
  if (role === 'PUBLISHER' || (role === 'ORIGIN') !== (index === 0)) {
    return refuseDecision(
      'AMBIGUOUS_INPUT',
      `${field}.role`,
      'A chain begins with its one ORIGIN, and RELAY follow.',
      'Put the origin first. The publisher is known from the article.',
    );
  }
  const faults = wordFaults({ name: link.name }, field);
  const source = spanOf(prose, link.source, `${field}.source`);
  const cue = spanOf(prose, link.cue, `${field}.cue`);
  if (faults.length > 0 || !source.ok || !cue.ok) return fail([...faults, ...refusalsOf([source, cue])]);
  const agent = { name: link.name.trim(), kind };
  return ok({ role, agent, directness, anonymous, source: source.value, cue: cue.value });
}

const spanOf = (prose: Prose, quote: QuoteInput | null, field: string): DecisionResult<Words | null> =>
  quote === null ? ok(null) : findWords(prose, quote, field);
