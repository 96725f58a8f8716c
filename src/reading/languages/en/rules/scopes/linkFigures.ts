import { changes } from '../../changes.ts';
import { GRAVELY } from '../../gravely.ts';
import type { Scope } from '../../../../../domain/vocabulary.ts';
import { changeBefore, changeRole } from './changeBefore.ts';
import { findConversion } from './findConversion.ts';
import type { CountedAmount } from '../../../../figures/countedAmount.ts';
import { lowerAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';
import type { ScopedAmounts, FigureLink } from '../../../../figures/figureLink.ts';

/** The largest distance, in figures, between a change or old figure and its total. */
const REACH = 2;
const NEIGHBOURS = [1, -1, REACH, -REACH];
/** Words between a total and the change behind it: "43,000, an increase of 3,000". */
const APPOSED = /^(?:,|a|an|or|by|of|up|down|from|\(|–|—)$/u;

const isTotal = (scope: Scope | undefined): boolean =>
  scope !== 'CHANGE' && scope !== 'PREVIOUS' && scope !== 'PER_UNIT';

const sameMeasure = (a: CountedAmount, b: CountedAmount): boolean =>
  a.amount.unit?.name === b.amount.unit?.name &&
  (a.amount.kind === 'FACTOR') === (b.amount.kind === 'FACTOR');

/** The whole of a part: "300 of the 350 drones", "Of the 90 divers, 40", "nine men, two of them medics". */
function wholeOf(tokens: readonly Token[], { ends, scopes }: ScopedAmounts, index: number): number | null {
  const part = ends[index];
  if (!part) return null;
  const next = ends[index + 1];
  // The whole is inside the words of the part.
  if (next && next.amount.from >= part.amount.to && next.amount.to <= part.to) return index + 1;
  const behind = `${lowerAt(tokens, part.amount.to)} ${lowerAt(tokens, part.amount.to + 1)}`;
  const before = lowerAt(tokens, part.amount.from - 1);
  const including =
    before === 'including' || (before === 'them' && /^among/.test(lowerAt(tokens, part.amount.from - 2)));
  const gravely = /^(?:,|and)$/.test(before) && GRAVELY.test(lowerAt(tokens, part.amount.to));
  if (including || gravely || /^of (?:them|whom|which|those|these)$/.test(behind)) {
    for (let k = index - 1; k >= Math.max(0, index - REACH - 1); k--) {
      // Only parts may be between the whole and another part of it.
      if (scopes[k]?.scope !== 'SUBSET') return ends[k]?.amount.unit === null ? k : null;
    }
    return null;
  }
  return index > 0 && lowerAt(tokens, 0) === 'of' && scopes[0]?.scope !== 'SUBSET' ? 0 : null;
}

/** The new total that the verb of change in front of a figure leads to ("by 3,000 to 43,000"). */
function totalOfVerb(tokens: readonly Token[], { ends }: ScopedAmounts, index: number): number | null {
  const from = ends[index]?.amount.from;
  const governor = from === undefined ? null : changeBefore(tokens, from);
  if (governor === null) return null;
  for (const step of NEIGHBOURS) {
    const other = ends[index + step]?.amount.from;
    if (other === undefined || changeRole(tokens, other) !== 'TOTAL') continue;
    if (changeBefore(tokens, other) === governor) return index + step;
  }
  return null;
}

/** The total right in front of a change ("43,000, up 3,000"). */
function totalApposed(
  tokens: readonly Token[],
  { ends, scopes }: ScopedAmounts,
  index: number,
): number | null {
  const own = ends[index];
  const before = ends[index - 1];
  if (!own || !before || !isTotal(scopes[index - 1]?.scope)) return null;
  let change = false;
  for (let k = before.to; k < own.amount.from; k++) {
    const noun = changes.nouns.has(tokens[k]?.lemma ?? '');
    if (!noun && !APPOSED.test(lowerAt(tokens, k))) return null;
    if (noun || /^(?:up|down)$/.test(lowerAt(tokens, k))) change = true;
  }
  return change ? index - 1 : null;
}

/** The current figure that replaces a former one: before it ("231, earlier put at 250"), else behind it. */
function successorOf({ ends, scopes }: ScopedAmounts, index: number): number | null {
  const own = ends[index];
  if (!own) return null;
  for (const step of [-1, -REACH, 1]) {
    const other = ends[index + step];
    if (other && isTotal(scopes[index + step]?.scope) && sameMeasure(own, other)) return index + step;
  }
  return null;
}

/** "had put the toll at 12, and raised it to 15". */
const changesIt = (tokens: readonly Token[], from: number): boolean =>
  lowerAt(tokens, from - 1) === 'to' &&
  /^(?:it|this|that)$/.test(lowerAt(tokens, from - 2)) &&
  changes.verbs.has(tokens[from - 3]?.lemma ?? '');

/** Verbs of telling a number. */
const NAMES_NUMBER =
  /^(?:name|give|report|claim|announce|estimate|cite|put|mention|state|publish|quote|tell)$/;
/** How far behind a number the verb of who told it may be. */
const NAMED_REACH = 6;
/** "well above the", "well short of the". */
const BESIDE = /^(?:above|below|over|under|than|of|beyond|exceeding|against)$/;

/** "900 million, well above the 640 million that her ministry had named": what another one told of the same. */
const isNamedByOther = (tokens: readonly Token[], { from, to }: CountedAmount): boolean =>
  lowerAt(tokens, from - 1) === 'the' &&
  BESIDE.test(lowerAt(tokens, from - 2)) &&
  tokens.slice(to, to + NAMED_REACH).some(({ lemma, pos }) => pos === 'VERB' && NAMES_NUMBER.test(lemma));

/** The number that a bare one is set against: "not 22 but 26 houses", "30 customers, not 18", "12, raised it to 15". */
function contrastOf(tokens: readonly Token[], { ends }: ScopedAmounts, index: number): number | null {
  const own = ends[index];
  if (own === undefined || own.counted.phrase !== null) return null;
  // "costs 41 million euros, not 48 million": the unit may be left out.
  const isOf = (other: CountedAmount | undefined): boolean =>
    other !== undefined &&
    (sameMeasure(own, other) || (own.amount.unit === null && other.amount.unit !== null));
  if (changesIt(tokens, own.from) || isNamedByOther(tokens, own))
    return isOf(ends[index - 1]) ? index - 1 : null;
  const the = /^(?:the|its|their|some|about)$/.test(lowerAt(tokens, own.from - 1)) ? 1 : 0;
  const not = own.from - 1 - the;
  if (lowerAt(tokens, not) !== 'not') return null;
  const comma = lowerAt(tokens, own.to) === ',' ? 1 : 0;
  const next = ends[index + 1];
  if (lowerAt(tokens, own.to + comma) === 'but' && next?.from === own.to + comma + 1 && isOf(next))
    return index + 1;
  const before = ends[index - 1];
  const lead = lowerAt(tokens, not - 1);
  const end = /^(?:,|and|–|—)$/u.test(lead) ? not - 1 : not;
  if (before === undefined || !isOf(before)) return null;
  return before.to === end || isSameClause(tokens, before.to, end) ? index - 1 : null;
}

/** The most words between two numbers of which one is denied: "35 were cut off, the mayor said, not 53". */
const CONTRAST_REACH = 10;

const isSameClause = (tokens: readonly Token[], from: number, to: number): boolean =>
  /^[,–—]$/u.test(lowerAt(tokens, to)) &&
  to - from <= CONTRAST_REACH &&
  tokens.slice(from, to).every(({ text }) => !/^[;:.!?]$/.test(text));

/** The links of figure `index` to the other figures of its sentence. */
export function linkFigures(
  tokens: readonly Token[],
  scoped: ScopedAmounts,
  index: number,
): readonly FigureLink[] {
  const link = (kind: FigureLink['kind'], to: number | null): readonly FigureLink[] =>
    to === null ? [] : [{ kind, to }];
  const restated = findConversion(tokens, scoped.ends, index);
  if (restated !== null) return link('CONVERSION_OF', restated);
  switch (scoped.scopes[index]?.scope) {
    case 'SUBSET':
      return link('SUBSET_OF', wholeOf(tokens, scoped, index));
    case 'CHANGE':
      return link('CHANGE_OF', totalOfVerb(tokens, scoped, index) ?? totalApposed(tokens, scoped, index));
    case 'PREVIOUS':
      return link('PREVIOUS_OF', totalOfVerb(tokens, scoped, index) ?? successorOf(scoped, index));
    default:
      return link('ELLIPSIS_OF', contrastOf(tokens, scoped, index));
  }
}
