import { measures, type Measure } from '../../measures.ts';
import type { Amount } from '../../../../figures/quantities/amount.ts';
import { lowerAt, posAt, textAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';
import { cueNoun, type Cue } from './cueNoun.ts';
import { stanceOf } from './stanceOf.ts';

const MARKS = /^[;:.!?“”"]$/u;
const VERB_REACH = 10;
const COMPENSATION: Measure = { noun: 'compensation', lemma: 'demand' };
const OFFER: Measure = { noun: 'offer', lemma: 'offer' };
const LOSS: Measure = { noun: 'loss', lemma: 'forfeit' };
const DAMAGE: Measure = { noun: 'damage', lemma: 'cause' };
const COST: Measure = { noun: 'cost', lemma: 'cost' };

const INSURING = /^(?:insur|reinsur)/;
const DISASTER =
  /^(?:storms?|floods?|flooding|quakes?|earthquakes?|fires?|blaze|wildfires?|hurricane|cyclone|typhoon|tornado|drought|frost|hail|disaster|economic|crops?|harvest|property|explosion|eruption|vandals|vandalism)$/;
const RANSOM =
  /^(?:kidnappers?|abductors?|captors?|hackers?|extortionists?|blackmailers?|ransom|ransomware)$/;
const AID = /^(?:donors?|aid|relief|humanitarian|charity|charities|victims?|survivors?|famine|displaced)$/;
const BIDDING = /^(?:offer|bid|deal|takeover|proposal|merger|buyout)$/;

const has = (tokens: readonly Token[], words: RegExp): boolean =>
  tokens.some(({ lower }) => words.test(lower));

/** "a 97m scheme", "a 33m project": a thing that is built for so much. */
function ofWork(tokens: readonly Token[], { to }: Amount): Cue | null {
  let k = to;
  while (
    /^(?:NOUN|PROPN|ADJ)$/.test(posAt(tokens, k)) &&
    !measures.works.has(lowerAt(tokens, k)) &&
    k < to + 4
  )
    k++;
  const word = lowerAt(tokens, k);
  const isHead = measures.works.has(word) && !/^(?:NOUN|PROPN)$/.test(posAt(tokens, k + 1));
  return isHead ? { measure: COST, word, at: k } : null;
}

/** The sum that a verb tells on its own: "was fined 2m", "lost 320m", "values the company at 3bn". */
function ofVerb(tokens: readonly Token[], { from, to }: Amount): Cue | null {
  for (let k = from - 1; k >= Math.max(0, from - VERB_REACH) && !MARKS.test(textAt(tokens, k)); k--) {
    const { pos, lemma = '', lower = '' } = tokens[k] ?? {};
    const cue = measures.sumVerbs.get(lower);
    if (cue !== undefined && (pos === 'VERB' || k === from - 1)) return { measure: cue, word: lower, at: k };
    if (pos !== 'VERB') continue;
    if (lemma === 'offer' || lemma === 'bid') return { measure: OFFER, word: lower, at: k };
    if (lemma === 'lose' && k === from - 1) return { measure: LOSS, word: 'loss', at: k };
    if (lemma === 'turn' && lowerAt(tokens, k + 1) === 'over' && k === from - 2)
      return { measure: { noun: 'turnover', lemma: 'gross' }, word: lower, at: k };
    if (lemma === 'value' && has(tokens.slice(0, k), BIDDING)) return { measure: OFFER, word: lower, at: k };
    return null;
  }
  for (let k = to, isPassive = false; k < to + VERB_REACH; k++) {
    if (posAt(tokens, k) === 'AUX') isPassive = true;
    else if (posAt(tokens, k) === 'VERB') {
      const cue = isPassive ? measures.sumVerbs.get(lowerAt(tokens, k)) : undefined;
      return cue === undefined ? null : { measure: cue, word: lowerAt(tokens, k), at: k };
    } else if (!/^(?:ADV|PART)$/.test(posAt(tokens, k))) return null;
  }
  return null;
}

/** "12 million in the red", "in debt". */
const inRed = (tokens: readonly Token[], { to }: Amount): Cue | null =>
  lowerAt(tokens, to) === 'in' && lowerAt(tokens, to + 1) === 'the' && lowerAt(tokens, to + 2) === 'red'
    ? { measure: LOSS, word: 'loss', at: to + 2 }
    : null;

/** The sum by its word and by the words around it: whose loss it is, and if it is asked or given. */
function inContext(tokens: readonly Token[], { from, to }: Amount, { measure, word, at }: Cue): Measure {
  const { noun } = measure;
  const stance = stanceOf(tokens, Math.min(from, at), Math.max(to, at + 1));
  const isInsured = tokens.some(({ lower }) => INSURING.test(lower));
  if (isInsured && (/^(?:damage|cost|loss)$/.test(noun) || /^claims?|payouts?$/.test(word)))
    return { noun: 'insured loss', lemma: 'insure' };
  const isDisaster = has(tokens, DISASTER);
  if (noun === 'loss' && isDisaster) return DAMAGE;
  if (word === 'damages' && isDisaster && stance === null) return DAMAGE;
  if (noun === 'fine') return stance === 'demand' ? { noun, lemma: 'demand' } : measure;
  if (noun === 'compensation')
    return stance === 'demand' || /suit|^claims?$/.test(word) ? COMPENSATION : measure;
  if (noun === 'aid' && word === 'appeal') return { noun, lemma: 'demand' };
  if (noun === 'aid' && /^pledge/.test(word)) return { noun, lemma: 'pledge' };
  return measure.lemma === null && stance !== null ? { noun, lemma: stance } : measure;
}

/** A sum between those who hold people or data and those who want them back, whose word the text leaves out. */
function ofRansom(tokens: readonly Token[], { from, to }: Amount): Cue | null {
  const stance = has(tokens, RANSOM) ? stanceOf(tokens, from, to) : null;
  if (stance !== 'demand' && stance !== 'pay') return null;
  return { measure: { noun: 'ransom', lemma: stance }, word: 'ransom', at: from };
}

/** Aid whose word the text leaves out: "donors have paid 30m", "the fund has disbursed 18m". */
function ofAid(tokens: readonly Token[], { from, to }: Amount): Cue | null {
  const stance = has(tokens, AID) ? stanceOf(tokens, from, to) : null;
  if (stance === null || stance === 'offer') return null;
  return { measure: { noun: 'aid', lemma: stance }, word: 'aid', at: from - 1 };
}

/** The thing that a sum of money is of (a fine, a loss, an offer), with the token that tells it; `null` if no near word does. */
export function sumOf(tokens: readonly Token[], amount: Amount): (Measure & { readonly at: number }) | null {
  const own = cueNoun(tokens, amount, measures.sums) ?? inRed(tokens, amount);
  const cue =
    own ??
    ofVerb(tokens, amount) ??
    ofRansom(tokens, amount) ??
    ofWork(tokens, amount) ??
    ofAid(tokens, amount);
  return cue === null ? null : { ...inContext(tokens, amount, cue), at: cue.at };
}
