import { lowerAt, posAt, textAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

/** The act that a sum is of: a demand, an offer, a payment, a promise. */
export type Stance = 'demand' | 'offer' | 'pay' | 'pledge';

const STANCES: readonly (readonly [stance: Stance, lemmas: RegExp])[] = [
  [
    'demand',
    /^(?:ask|seek|demand|want|request|call|claim|recommend|urge|sue|file|lodge|appeal|need|push|press|plead)$/,
  ],
  ['offer', /^(?:offer|propose)$/],
  ['pay', /^(?:pay|hand|disburse|disbursed|transfer|distribute|arrive|drop|deliver|repay)$/],
  ['pledge', /^(?:pledge|promise|commit|announce)$/],
];

const MARKS = /^[;:.!?“”"]$/u;
/** How far in front of a sum its verb may be, and how far behind it a passive. */
const REACH = 16;
const BEHIND = 8;
const DEMAND = /^(?:demand|demands|demanded)$/;

const stanceOfLemma = (lemma: string): Stance | null =>
  STANCES.find(([, lemmas]) => lemmas.test(lemma))?.[0] ?? null;

/** The stance of the passive behind a sum: "a fine of 25m had been requested". */
function passive(tokens: readonly Token[], to: number): Stance | null {
  for (let k = to, isPassive = false; k < to + BEHIND; k++) {
    if (MARKS.test(textAt(tokens, k)) || lowerAt(tokens, k) === ',') return null;
    if (posAt(tokens, k) === 'AUX') isPassive = true;
    else if (posAt(tokens, k) === 'VERB') return isPassive ? stanceOfLemma(tokens[k]?.lemma ?? '') : null;
  }
  return null;
}

/** The act that the verbs around a sum tell: a demand anywhere in front of it, else the nearest; `null` if none does. */
export function stanceOf(tokens: readonly Token[], from: number, to: number): Stance | null {
  let nearest: Stance | null = null;
  for (let k = from - 1; k >= Math.max(0, from - REACH) && !MARKS.test(textAt(tokens, k)); k--) {
    const stance = posAt(tokens, k) === 'VERB' ? stanceOfLemma(tokens[k]?.lemma ?? '') : null;
    if (stance === 'demand' || DEMAND.test(lowerAt(tokens, k))) return 'demand';
    nearest ??= stance;
  }
  const behind = passive(tokens, to);
  return behind === 'demand' ? behind : (nearest ?? behind);
}
