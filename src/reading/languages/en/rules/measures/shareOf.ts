import { measures, type Measure } from '../../measures.ts';
import type { Amount } from '../../../../figures/quantities/amount.ts';
import { lowerAt, posAt, textAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';
import { cueNoun } from './cueNoun.ts';
import { stanceOf } from './stanceOf.ts';

type Placed = Measure & { readonly at: number };

const MARKS = /^[;:.!?“”"]$/u;
const REACH = 8;
const VOTING = /^(?:vote|turn|take|do|participate)$/;
const VOTER = /^(?:voters?|electorate|entitled|eligible|registered)$/;
const BALLOT = /^(?:votes?|ballots?)$/;
const PARTY =
  /^(?:party|candidate|alliance|coalition|bloc|re-elected|reelected|elected|greens|liberals|conservatives|socialists|voters?|election|vote)$/;
const POLL = /^(?:polls?|survey|polling|pollsters?)$/;
const WINNING = /^(?:win|get|take|receive|score|secure|poll|garner|gain|collect|elect|come|obtain)$/;
const OWNING = /^(?:own|hold|control)$/;
const OWNER = /^(?:shareholder|shareholders|owner|owners|stakeholder)$/;
const ECONOMY = /^(?:economy|gdp|product|output)$/;
const PRICES = /^(?:prices|inflation)$/;
const GROWING = /^(?:grow|expand|rise|increase|shrink|contract|climb|fall|swell|slow)$/;
const RAISE = /^(?:rise|increase|raise|hike|more|pay|wages?|award)$/;

const near = (tokens: readonly Token[], { from, to }: Amount, words: RegExp, reach = REACH): number => {
  for (let k = to; k < to + reach && !MARKS.test(textAt(tokens, k)); k++)
    if (words.test(lowerAt(tokens, k))) return k;
  for (let k = from - 1; k >= from - reach && k >= 0 && !MARKS.test(textAt(tokens, k)); k--)
    if (words.test(lowerAt(tokens, k))) return k;
  return -1;
};

/** The nearest verb in front of an amount in its clause. */
function verbAt(tokens: readonly Token[], from: number): number {
  let k = from - 1;
  while (k >= Math.max(0, from - REACH) && posAt(tokens, k) !== 'VERB' && !MARKS.test(textAt(tokens, k))) k--;
  return k >= 0 && posAt(tokens, k) === 'VERB' ? k : -1;
}

/** The words of the whole behind a share: "54 per cent of voters", "34% of the vote". */
function ofWhole(tokens: readonly Token[], { to }: Amount): Placed | null {
  if (lowerAt(tokens, to) !== 'of') return null;
  for (let k = to + 1; k < to + 6; k++) {
    if (/^(?:VERB|AUX)$/.test(posAt(tokens, k)) && !VOTER.test(lowerAt(tokens, k))) return null;
    if (BALLOT.test(lowerAt(tokens, k))) {
      const isPoll = tokens.some(({ lower }) => POLL.test(lower));
      return { noun: 'vote', lemma: isPoll ? 'intend' : 'win', at: k };
    }
    if (!VOTER.test(lowerAt(tokens, k))) continue;
    const votes = tokens
      .slice(k, k + REACH)
      .some(({ lemma, pos }) => lemma === 'cast' || (VOTING.test(lemma) && /^(?:VERB|AUX)$/.test(pos)));
    return votes ? { noun: 'turnout', lemma: 'turn', at: k } : null;
  }
  return null;
}

/** "Turnout was low, at 39%", "At 39%, turnout was low". */
function asideOf(tokens: readonly Token[], { from, to }: Amount): Placed | null {
  if (lowerAt(tokens, from - 1) !== 'at' || from !== 1 || lowerAt(tokens, to) !== ',') return null;
  for (let k = to + 1; k < to + 4; k++) {
    const measure = measures.shares.get(lowerAt(tokens, k));
    if (measure !== undefined) return { ...measure, at: k };
  }
  return null;
}

/** A share that a verb tells: owned, won, grown. */
function ofVerb(tokens: readonly Token[], amount: Amount): Placed | null {
  const at = verbAt(tokens, amount.from);
  const lemma = tokens[at]?.lemma ?? '';
  const owner = tokens.slice(0, amount.from).findIndex(({ lower }) => OWNER.test(lower));
  if (owner >= 0 && lowerAt(tokens, amount.from - 1) === 'with')
    return { noun: 'stake', lemma: 'own', at: owner };
  // The tagger takes "controls" for a noun.
  if (
    /^(?:controls|holds|owns)$/.test(lowerAt(tokens, amount.from - 1)) &&
    lowerAt(tokens, amount.to) === 'of'
  )
    return { noun: 'stake', lemma: 'own', at: amount.from - 1 };
  if (at < 0) return null;
  if (OWNING.test(lemma) && lowerAt(tokens, amount.to) === 'of') return { noun: 'stake', lemma: 'own', at };
  const subject = tokens.slice(Math.max(0, at - REACH), at);
  const isElection = tokens.some(({ lower }) => PARTY.test(lower));
  const isOfOther = lowerAt(tokens, amount.to) === 'of';
  if (WINNING.test(lemma) && isElection && !isOfOther)
    return { noun: 'vote', lemma: tokens.some(({ lower }) => POLL.test(lower)) ? 'intend' : 'win', at };
  if (GROWING.test(lemma) && subject.some(({ lower }) => ECONOMY.test(lower)))
    return { noun: 'economy', lemma: 'grow', at };
  if (GROWING.test(lemma) && subject.some(({ lower }) => PRICES.test(lower)))
    return { noun: 'inflation', lemma: 'inflate', at };
  return null;
}

/** A rise of pay that is asked or offered: "wants 7 per cent", "a 4% rise was offered". */
function ofClaim(tokens: readonly Token[], amount: Amount): Placed | null {
  const stance = stanceOf(tokens, amount.from, amount.to);
  if ((stance !== 'demand' && stance !== 'offer') || lowerAt(tokens, amount.to) === 'of') return null;
  const noun = near(tokens, amount, RAISE);
  const isBare = /^(?:|PUNCT|ADV|CCONJ|SCONJ|AUX)$/.test(posAt(tokens, amount.to));
  return noun < 0 && !isBare ? null : { noun: 'rise', lemma: stance, at: noun < 0 ? amount.from - 1 : noun };
}

/** The thing that a percentage is a share or rate of; `null` if no near word tells one. */
export function shareOf(tokens: readonly Token[], amount: Amount): Placed | null {
  const own = ofWhole(tokens, amount) ?? asideOf(tokens, amount);
  if (own !== null) return own;
  const cue = cueNoun(tokens, amount, measures.shares);
  if (cue !== null) {
    const isPoll = cue.measure.noun === 'vote' && tokens.some(({ lower }) => POLL.test(lower));
    return { ...cue.measure, ...(isPoll ? { lemma: 'intend' } : {}), at: cue.at };
  }
  return ofVerb(tokens, amount) ?? ofClaim(tokens, amount);
}
