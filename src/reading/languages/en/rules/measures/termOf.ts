import type { Measure } from '../../measures.ts';
import type { Amount } from '../../../../figures/quantities/amount.ts';
import { lowerAt, posAt, textAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';
import { stanceOf } from './stanceOf.ts';

const MARKS = /^[;.!?“”"]$/u;
const REACH = 7;
const TERM =
  /^(?:sentences?|sentenced|sentencing|jail|jailed|prison|bars|imprisonment|imprisoned|term|gaol|gaoled|custody)$/;
/** Words of a trial, in whose sentence years are asked or given. */
const TRIAL = /^(?:prosecutors?|prosecution|court|judges?|guilty|convicted|defendant|indictment)$/;
const GIVEN = /^(?:get|give|receive|request|seek|ask|want|demand|hand|impose|order|call)$/;
const GREATEST = /^(?:maximum|faces?|facing|could|can|may|punishable|carries|carry|risks?)$/;

/** The word of a term of prison near an amount, with no other number between them. */
function wordNear(tokens: readonly Token[], { from, to }: Amount): number {
  for (const [start, step] of [
    [to, 1],
    [from - 1, -1],
  ] as const)
    for (let k = start, steps = 0; steps < REACH; k += step, steps++) {
      if (MARKS.test(textAt(tokens, k)) || posAt(tokens, k) === 'NUM' || k < 0) break;
      if (TERM.test(lowerAt(tokens, k))) return k;
    }
  return -1;
}

/** Years of prison: asked, given, or the most that a law allows; `null` for other times. */
export function termOf(tokens: readonly Token[], amount: Amount): (Measure & { readonly at: number }) | null {
  const { from, to } = amount;
  let at = wordNear(tokens, amount);
  if (/^(?:ago|old|earlier|later|after|before|since)$/.test(lowerAt(tokens, to))) return null;
  if (
    /^(?:for|in|over|within|after)$/.test(lowerAt(tokens, from - 1)) &&
    at > to + 1 &&
    !tokens.slice(0, from).some(({ lower }) => TERM.test(lower))
  )
    return null;
  if (
    at < 0 &&
    tokens.some(({ lower }) => TRIAL.test(lower)) &&
    GIVEN.test(tokens[from - 1]?.lemma ?? '') &&
    amount.unit?.name === 'year'
  )
    at = from - 1;
  if (at < 0) return null;
  if (stanceOf(tokens, from, to) === 'demand') return { noun: 'sentence', lemma: 'demand', at };
  const isGreatest = tokens.slice(0, from + 2).some(({ lower }) => GREATEST.test(lower));
  return { noun: 'sentence', lemma: isGreatest ? 'limit' : 'impose', at };
}
