import { changes } from '../../changes.ts';
import type { Measure } from '../../measures.ts';
import { isNoun, lowerAt, posAt, textAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

/** A word of a measured thing, and the token that has it. */
export interface Cue {
  readonly measure: Measure;
  readonly word: string;
  readonly at: number;
}

type Table = ReadonlyMap<string, Measure>;
interface Extent {
  readonly from: number;
  readonly to: number;
}

/** The longest phrase of a table, in words. */
const LONGEST = 4;

/** The measured thing whose words end at token `at`; the longest phrase wins. */
function cueAt(tokens: readonly Token[], at: number, table: Table): Cue | null {
  for (let length = LONGEST; length >= 1; length--) {
    const from = at - length + 1;
    if (from < 0) continue;
    const word = tokens
      .slice(from, at + 1)
      .map(({ lower }) => lower)
      .join(' ');
    const measure = table.get(word);
    if (measure !== undefined) return { measure, word, at };
  }
  return null;
}

/** Nouns of a demand, which may be further in front of "for": "an appeal by the agency for 18 million". */
const ASKED = /^(?:claims?|suit|lawsuits?|appeal|bid)$/;
const ASKED_REACH = 6;
/** A label is short: "Cost of the works: 6.4m". */
const LABEL = 7;

/** The token that leads the amount, in front of "an estimated" and of a quotation mark. */
function leadAt(tokens: readonly Token[], from: number): number {
  let k = from - 1;
  if (/^[“"‘']$/u.test(textAt(tokens, k))) k--;
  if (/^(?:estimated|record|reported|whopping|total|combined)$/.test(lowerAt(tokens, k))) k--;
  if (/^(?:an?|the)$/.test(lowerAt(tokens, k)) && k < from - 1) k--;
  return k;
}

/** "a fine of 18m", "the fine, 21m,", "Fine: 45,000", "a claim for 7m". */
function inFront(tokens: readonly Token[], { from }: Extent, table: Table): Cue | null {
  const k = leadAt(tokens, from);
  const lead = lowerAt(tokens, k);
  if (lead === 'of' || lead === ',') return cueAt(tokens, k - 1, table);
  if (lead === ':' && k <= LABEL) {
    const at = Array.from({ length: k }, (_, i) => i).find((i) => cueAt(tokens, i, table) !== null);
    return at === undefined ? null : cueAt(tokens, at, table);
  }
  if (lead !== 'for') return null;
  for (let i = k - 1; i >= Math.max(0, k - ASKED_REACH); i--)
    if (ASKED.test(lowerAt(tokens, i))) return cueAt(tokens, i, table);
  return null;
}

const PHRASE_REACH = 8;

/** "a 75m fine", "12m of damage", "40m in fines", "3bn worth of damage". */
function behind(tokens: readonly Token[], { to }: Extent, table: Table): Cue | null {
  let k = lowerAt(tokens, to) === 'worth' ? to + 1 : to;
  const isLed = /^(?:of|in)$/.test(lowerAt(tokens, k));
  if (isLed) k++;
  if (isLed && /^(?:the|its|their|total)$/.test(lowerAt(tokens, k))) k++;
  for (; k < to + PHRASE_REACH; k++) {
    const cue = cueAt(tokens, k, table);
    if (cue !== null && !isNoun(tokens, k + 1)) return cue;
    const isPart = /^(?:NOUN|PROPN|ADJ)$/.test(posAt(tokens, k)) || /^[-–]$/u.test(textAt(tokens, k));
    if (!isPart && !/(?:ed|ing)$/.test(lowerAt(tokens, k))) return null;
  }
  return null;
}

/** Verbs that tie an amount to their subject or to the object in front of "at". */
const TIES =
  /^(?:be|stand|come|amount|total|reach|run|put|estimate|value|reckon|calculate|set|place|peg|assess|exceed|top|hit|go|add|keep|have|remain|budget|expect|forecast|project|rise|number)$/;
const TIE_REACH = 16;
const MARKS = /^[;:.!?“”"()]$/u;
/** Words that tell the amount of any thing: "the cost of the damage" measures damage. */
const LOOSE = /^(?:cost|costs|price|bill|claims?|value|market|interest)$/;

/** The subject of a verb that ties, or its object in front of "at": "turnover rose to", "put the damage at". */
function tied(tokens: readonly Token[], { from }: Extent, table: Table): Cue | null {
  const isAt = lowerAt(tokens, from - 1) === 'at';
  let verbs = 0;
  let verb = -1;
  let found: Cue | null = null;
  for (let k = from - 1; k >= Math.max(0, from - TIE_REACH); k--) {
    const { pos = '', lemma = '', text = '', lower = '' } = tokens[k] ?? {};
    if (MARKS.test(text)) break;
    if (/^(?:that|which|who|while|but)$/.test(lower) || pos === 'SCONJ') break;
    // "could reach", "amount to": the tagger takes the verb for a noun.
    const isTie = pos === 'AUX' || TIES.test(lemma) || changes.verbs.has(lemma);
    const isVerbAsNoun = changes.verbs.has(lemma) || (lemma === 'amount' && lowerAt(tokens, k + 1) === 'to');
    if (
      pos === 'VERB' ||
      pos === 'AUX' ||
      (pos === 'NOUN' && verbs === 0 && isVerbAsNoun && k === from - 2)
    ) {
      if (!isTie && !(found === null && lower === 'worth')) break;
      if (found !== null) break;
      verbs++;
      verb = k;
      continue;
    }
    const cue = verbs > 0 || isAt ? cueAt(tokens, k, table) : null;
    if (cue === null || (isNoun(tokens, k + 1) && k + 1 !== verb)) continue;
    if (found === null || LOOSE.test(found.word) || !LOOSE.test(cue.word)) found = cue;
  }
  return found;
}

/** The word of a measured thing that the grammar ties to an amount; `null` if none is tied. */
export const cueNoun = (tokens: readonly Token[], amount: Extent, table: Table): Cue | null =>
  inFront(tokens, amount, table) ?? behind(tokens, amount, table) ?? tied(tokens, amount, table);
