import { changes } from '../../changes.ts';
import { harmVerbs } from '../../harmVerbs.ts';
import { lowerAt, posAt, textAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

/**
 * The largest distance between a figure and the verb of change on its left: a subject clause is seldom between them.
 */
const REACH = 14;
const CLAUSE_ENDS = /^[;:.!?()“”"]$/u;

const PARTICLE_VERBS =
  /^(?:shoot|gun|take|tear|burn|blow|pick|put|make|set|round|hunt|track|knock|pull|lay|mow|pile|rack|snap|stand|give|add|buy|scoop|bring|hold|break|sum|sign|line|hand|pass|call)$/;

/** "shot down 99 drones", "set up 12 tents": the particle of a verb, no direction of a change. */
const isParticle = (tokens: readonly Token[], k: number): boolean =>
  harmVerbs.mistakenForNoun(lowerAt(tokens, k - 1)) !== null ||
  (PARTICLE_VERBS.test(tokens[k - 1]?.lemma ?? '') && posAt(tokens, k - 1) === 'VERB');

/** "the number of missing", "the injured": a participle that names people is not the next verb. */
const isNominal = (tokens: readonly Token[], k: number): boolean =>
  /^(?:of|the)$/u.test(lowerAt(tokens, k - 1));

/** How far in front of "to 60 from 80" its verb may be, past the clause about the thing that changes. */
const PAIR_REACH = 26;
/** The longest of the two amounts, in tokens ("about 2.3 billion euros"). */
const AMOUNT = 7;

/** Whether only an amount with its unit is between two tokens. */
const isAmount = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from <= AMOUNT &&
  tokens.slice(from, to).some(({ pos }) => pos === 'NUM') &&
  tokens
    .slice(from, to)
    .every(({ pos, text }) => !/^(?:VERB|AUX|CCONJ)$/.test(pos) && !/^[,;:.!?]$/.test(text));

/** "to 60 from 80": the token in front of the first amount of the pair that the preposition in front of `at` belongs to. */
function pairStart(tokens: readonly Token[], at: number): number | null {
  const lead = lowerAt(tokens, at - 1);
  if (lead === 'from') {
    for (let k = at - 3; k >= Math.max(0, at - 1 - AMOUNT - 1); k--)
      if (lowerAt(tokens, k) === 'to') return isAmount(tokens, k + 1, at - 1) ? k : null;
    return null;
  }
  if (lead !== 'to') return null;
  for (let k = at + 1; k <= at + AMOUNT; k++)
    if (lowerAt(tokens, k) === 'from')
      return isAmount(tokens, at, k) && isAmountAt(tokens, k + 1) ? at - 1 : null;
  return null;
}

const isAmountAt = (tokens: readonly Token[], at: number): boolean =>
  [at, at + 1, at + 2].some((k) => posAt(tokens, k) === 'NUM');

/** Verbs that change a level, unlike those that also move things from one place to another. */
const isOfLevel = (lemma: string): boolean =>
  changes.verbs.has(lemma) && !/^(?:go|move|push|bring|shed|edge|inch|extend|drop)$/.test(lemma);

/** "cut the sum that ministers had promised Velm to 60 million from 80 million": the verb in front of the clause. */
function changeOfPair(tokens: readonly Token[], at: number): number | null {
  const start = pairStart(tokens, at);
  if (start === null) return null;
  for (let k = start - 1; k >= Math.max(0, start - PAIR_REACH); k--) {
    const token = tokens[k];
    if (!token || /^[;:.!?()]$/u.test(token.text)) return null;
    const isVerb = token.pos === 'VERB' || (token.pos === 'NOUN' && changes.nouns.has(token.lemma));
    if (isVerb && isOfLevel(token.lemma)) return k;
  }
  return null;
}

/** The index of the verb or noun of change that governs token `at`, or `null`. Looks no further than the next verb. */
export function changeBefore(tokens: readonly Token[], at: number): number | null {
  return changeOfPair(tokens, at) ?? changeNear(tokens, at);
}

function changeNear(tokens: readonly Token[], at: number): number | null {
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    const token = tokens[k];
    if (!token || CLAUSE_ENDS.test(token.text)) return null;
    const verb = token.pos === 'VERB' || (token.pos === 'NOUN' && changes.nouns.has(token.lemma));
    if (verb && changes.verbs.has(token.lemma)) return k;
    if (changes.directions.has(token.lower) && token.pos !== 'PROPN') return isParticle(tokens, k) ? null : k;
    if (token.pos === 'VERB' && !isNominal(tokens, k)) return null;
  }
  return null;
}

const THROWN =
  /^(?:bombs?|grenades?|shells?|missiles?|leaflets?|parcels?|crates?|charges?|mines?|packages?)$/;
/** How far behind a verb its object may be. */
const OBJECT_REACH = 6;

/** "dropped two bombs": not a level that fell. */
const isThrown = (tokens: readonly Token[], verb: number): boolean =>
  tokens[verb]?.lemma === 'drop' &&
  tokens.slice(verb + 1, verb + 1 + OBJECT_REACH).some(({ lower }) => THROWN.test(lower));

/** "has not moved from 900": it still holds. */
const isDenied = (tokens: readonly Token[], verb: number): boolean =>
  [verb - 1, verb - 2].some((k) => /^(?:not|n't|n’t|never|hardly|barely)$/.test(lowerAt(tokens, k)));

/** The role that the words in front of token `at` give to the figure that begins there. */
export function changeRole(tokens: readonly Token[], at: number): 'CHANGE' | 'TOTAL' | 'PREVIOUS' | null {
  const lead = lowerAt(tokens, at - 1);
  const governor = changeBefore(tokens, at);
  if (lead === 'from') return governor === null || isDenied(tokens, governor) ? null : 'PREVIOUS';
  if (lead === 'to') return governor === null ? null : 'TOTAL';
  if (lead === 'by') return governor === null ? null : 'CHANGE';
  if (lead === 'of')
    return changes.nouns.has(tokens[at - 2]?.lemma ?? '') && posAt(tokens, at - 2) === 'NOUN'
      ? 'CHANGE'
      : null;
  if (governor === null) return null;
  const direct =
    governor === at - 1 ||
    (governor === at - 2 && (posAt(tokens, at - 1) === 'ADV' || lead === 'a' || lead === 'another'));
  if (!direct || posAt(tokens, governor) === 'NOUN') return null;
  if (isThrown(tokens, governor)) return null;
  // "climbed past 1,000", "fell below 50": a level, not an amount of change.
  if (/^(?:past|beyond|above|below)$/.test(lowerAt(tokens, at))) return null;
  if (changes.directions.has(lowerAt(tokens, governor)))
    return lowerAt(tokens, governor - 1) === 'set' ? null : 'CHANGE';
  return changes.transitive.has(tokens[governor]?.lemma ?? '') && textAt(tokens, at) !== '' ? null : 'CHANGE';
}
