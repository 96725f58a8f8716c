import { isPersonNoun } from '../../isPersonNoun.ts';
import { speech } from '../../speech.ts';
import type { RejectionRule, Tokens } from '../../../../language.ts';
import { lowerAt, posAt, textAt } from '../../../../text/tokenAccess.ts';

/** A reporter names as many sources; larger groups are counts. */
const MOST_TELLERS = 10;
/** Tokens between sources and their verb of saying. */
const REACH = 14;

const TELLER =
  /^(?:people|person|source|official|witness|diplomat|resident|aide|neighbour|neighbor|employee|insider|adviser|advisor|executive|lawmaker|manager|lawyer|expert|analyst|economist|colleague|veteran|survivor|trader|banker|officer|staffer|delegate)$/;
const CITES = /^(?:cite|quote|accord)$/;

/** The noun of the people behind a number, over an adjective; `null` if others are counted. */
function nounOfTellers(tokens: Tokens, to: number): number | null {
  for (let k = to; k < to + 4; k++) {
    const token = tokens[k];
    if (token?.pos === 'NOUN' || lowerAt(tokens, k) === 'people') {
      const more = posAt(tokens, k + 1) === 'NOUN';
      if (more) continue;
      return TELLER.test(token?.lemma ?? '') ||
        TELLER.test(token?.lower ?? '') ||
        isPersonNoun(token?.lemma ?? '')
        ? k
        : null;
    }
    if (!/^(?:ADJ|PROPN|ADV|PART|PUNCT)$/.test(token?.pos ?? '')) return null;
  }
  return null;
}

/** "“…,” said one superintendent", "“…,” two neighbours said": the verb of saying is between a quote and its speaker. */
const saysBehindQuote = (tokens: Tokens, from: number): boolean =>
  from > 1 &&
  speech.verbs.speaking.has(tokens[from - 1]?.lemma ?? '') &&
  posAt(tokens, from - 1) === 'VERB' &&
  /^[“”"’]$/u.test(textAt(tokens, from - 2));

/** "Two people who had seen the list told the paper", "cites three officials familiar with the talks": sources. */
const sources: RejectionRule['at'] = (tokens, { numeral, unit, value, from, to, before }) => {
  if (numeral.kind !== 'CARDINAL' || unit !== null || before !== null || value === null) return null;
  if (value.gt(MOST_TELLERS) || numeral.digits) return null;
  const cited = tokens
    .slice(Math.max(0, from - REACH), from)
    .some(
      ({ lemma, lower }, i, words) =>
        CITES.test(lemma) || (lower === 'according' && words[i + 1]?.lower === 'to'),
    );
  // "according to three who were there".
  if (cited && lowerAt(tokens, from - 1) === 'to' && /^(?:who|of)$/.test(lowerAt(tokens, to)))
    return 'a number of sources';
  if (saysBehindQuote(tokens, from)) return 'a number of sources';
  const head = nounOfTellers(tokens, to);
  if (head === null) return null;
  const next = lowerAt(tokens, head + 1);
  const knows = /^(?:who|familiar|with|close|briefed|involved|present|in)$/.test(next);
  if (
    cited &&
    (knows || textAt(tokens, from - 1) === 'to' || /^(?:cit|quot|and|from)/.test(lowerAt(tokens, from - 1)))
  )
    return 'a number of sources';
  // A relative clause behind the noun, then the verb of saying.
  const verb = (k: number): boolean =>
    speech.verbs.speaking.has(tokens[k]?.lemma ?? '') && posAt(tokens, k) === 'VERB';
  if (verb(head + 1) && !/^by$/.test(lowerAt(tokens, head + 2))) return 'a number of sources';
  if (!knows) return null;
  for (let k = head + 2; k < head + 2 + REACH; k++) {
    if (/^[.;:“”"]$/u.test(textAt(tokens, k))) return null;
    if (verb(k)) return 'a number of sources';
  }
  return null;
};

/** Nouns that order what a speaker says, and count nothing that happened. */
const ORDERING =
  /^(?:ways?|things?|reasons?|questions?|lessons?|truths?|worlds?|extremes?|possibilities|minds?|conclusions?|explanations?|readings?|answers?|respects|senses|choices|numbers?|figures?|spellings?|sentences|theories)$/;
const FEW = 4;

/** "There are two ways to read it", "one thing is clear". */
const ordering: RejectionRule['at'] = (tokens, { numeral, unit, value, to, before }) => {
  if (numeral.kind !== 'CARDINAL' || numeral.digits || unit !== null || before !== null) return null;
  if (value === null || value.gt(FEW)) return null;
  // "two or three explanations".
  const end = lowerAt(tokens, to) === 'or' && posAt(tokens, to + 1) === 'NUM' ? to + 2 : to;
  const at = posAt(tokens, end) === 'ADJ' ? end + 1 : end;
  return ORDERING.test(lowerAt(tokens, at)) ? 'an order of thoughts' : null;
};

/** "120, maybe a few more": an aside without its own number. */
const aside: RejectionRule['at'] = (tokens, { numeral, unit, from, to }) => {
  if (numeral.kind !== 'VAGUE' || unit !== null || lowerAt(tokens, to) !== 'more') return null;
  const lead = /^(?:maybe|perhaps|possibly|or|and|probably)$/.test(lowerAt(tokens, from - 1));
  const bare = !/^(?:NOUN|ADJ|VERB|AUX|ADP)$/.test(posAt(tokens, to + 1));
  const few = /^(?:few|some|several)$/.test(lowerAt(tokens, numeral.to - 1));
  return lead && bare && few ? 'an aside' : null;
};

/** Numbers of those who tell, and of their thoughts. */
export const tellers: readonly RejectionRule[] = [
  { name: 'sources', says: 'The number of the sources of a report is not reported.', at: sources },
  { name: 'ordering', says: '“Two ways” and “three reasons” order thoughts.', at: ordering },
  { name: 'aside', says: '“Maybe a few more” behind a number is an aside.', at: aside },
];
