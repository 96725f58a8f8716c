import { changes } from '../../changes.ts';
import type { Modality, Polarity } from '../../../../../domain/vocabulary.ts';
import { lowerAt, posAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

/** How a figure is put forward. */
interface Assertion {
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly notes: readonly string[];
}

interface Cue {
  readonly modality: Modality;
  readonly words: RegExp;
}

/** In order of strength: the first that is found near the figure decides. Matched on lower-case tokens, one space. */
const CUES: readonly Cue[] = [
  { modality: 'CONDITIONAL', words: / (?:if|unless|would|provided that|in case) / },
  {
    modality: 'POSSIBLE',
    words:
      / (?:could|may|might|possibly|potentially|perhaps|feared|believed|thought|presumed|suspected(?! of )|risk(?:s|ed)?) /,
  },
  {
    modality: 'PROJECTED',
    words:
      / (?:expects?|expected|expecting|forecasts?|forecasting|predicts?|predicted|projects|projected|projecting|likely|anticipates?|anticipated|poised|on track|outlook) /,
  },
  {
    modality: 'PLANNED',
    words:
      / (?:plans?|planned|planning|intends?|intended|aims?|aiming|pledged|pledges|promised|vowed|agreed to|set to|due to(?! (?:an?|the|his|her|its|their|this|these|those|bad|poor|lack|fears?|concerns?|heavy|high|strong|\p{L}+ing) )|ordered(?! (?:held|jailed|detained|released|freed|arrested) )|scheduled|will|shall|to be|'ll|’ll|going to|about to|preparing|prepares|wants to|seeks? to) /u,
  },
  {
    modality: 'CAPACITY',
    words:
      / (?:can|capable of|capacity|able to|enough (?:to|for)|designed to|a range of|room for|seats|holds up to) /,
  },
];
/** "is 54 and not 58": the next figure is denied, not this one. */
const ANOTHER_DENIED = / not (?=\S*\d)/g;
/** "estimated to be worth", "said to be": an opinion about the present; "to be" alone tells of the future. */
const HELD_TO_BE = / (?:estimated|said|reported|known|understood|alleged|claimed|found) to be /g;
const DENIALS =
  / (?:denied|denies|deny|denying|rejected|refuted|dismissed|disputed|false|not|n't|n’t|never|untrue) /;

/** Clauses end at these, so that a "could" of the next clause does not touch the figure. */
const CLAUSE_MARK = /^[;:“”"()–—]$/u;
const CLAUSE_WORD = /^(?:while|whereas|although|though|because|after|before|since|until|but|which|who|as)$/;
/** How many tokens of the clause are read on each side. */
const REACH = 24;

function boundary(tokens: readonly Token[], k: number): boolean {
  const word = lowerAt(tokens, k);
  if (CLAUSE_MARK.test(word)) return true;
  if (word === 'as')
    return (
      !/^(?:many|much|high|low|few)$/.test(lowerAt(tokens, k + 1)) &&
      !/^(?:many|much|high|low|few)$/.test(lowerAt(tokens, k - 1))
    );
  if (word === ',')
    return (
      /^(?:and|but|while|which|who|as|down|up|with|VERB)$/.test(lowerAt(tokens, k + 1)) ||
      posAt(tokens, k + 1) === 'VERB'
    );
  // "a shooting that left four dead": a relative clause tells its own event.
  if (word === 'that')
    return /^(?:NOUN|PROPN)$/.test(posAt(tokens, k - 1)) && /^(?:VERB|AUX)$/.test(posAt(tokens, k + 1));
  return CLAUSE_WORD.test(word);
}

/** The lower-case words of tokens, one space on every side; the month of May is not "may". */
const joined = (tokens: readonly Token[]): string =>
  ` ${tokens.map((t, i) => (t.text === 'May' && (i > 0 || t.pos !== 'AUX') ? 'May' : t.lower)).join(' ')} `;

/** The words of the clause around tokens `from` to `to`. */
function clauseWords(tokens: readonly Token[], from: number, to: number): { left: string; right: string } {
  const first = /^[“"‘']$/u.test(lowerAt(tokens, from - 1)) ? from - 1 : from;
  let start = first;
  while (start > 0 && first - start < REACH && !boundary(tokens, start - 1)) start--;
  let end = to;
  // A purpose ("to secure and possibly extend") is not about the figure.
  const purpose = (k: number): boolean =>
    lowerAt(tokens, k) === 'to' && posAt(tokens, k + 1) === 'VERB' && k > to + 1;
  while (end < tokens.length && end - to < REACH && !boundary(tokens, end) && !purpose(end)) end++;
  // "hundreds, if not thousands" is neither a condition nor a denial.
  const words = (slice: readonly Token[]): string =>
    joined(slice).replaceAll(' if not ', ' ').replaceAll(HELD_TO_BE, ' estimated ');
  return { left: words(tokens.slice(start, first)), right: words(tokens.slice(to, end)) };
}

/** Changes that an actor makes ("will cut 1,500 jobs"), unlike those that come about. */
const DECIDED_CHANGES = /^(?:cut|raise|lower|reduce|boost|hike|trim|slash|bring|extend|shed)$/;
/** Predicates that are not decisions, though they can be told of the future. */
const UNDECIDED =
  /^(?:cost|die|kill|injure|wound|lose|affect|save|create|need|require|mean|suffer|benefit|generate|exceed|miss|face|displace|harm|threaten|occur|happen|hurt|damage|destroy)$/;

/**
 * "said it would deploy 500 troops": a plan reported in the past, unless the words have a condition or a predicate
 * that is not a decision.
 */
function isReportedPlan(words: string, cue: string, predicate: string | null): boolean {
  if (cue !== 'would' || predicate === null || UNDECIDED.test(predicate)) return false;
  if (changes.verbs.has(predicate) && !DECIDED_CHANGES.test(predicate)) return false;
  const reported = / (?:said|announced|told|confirmed|added|declared|stated|decided|wrote) .*? would /.test(
    words,
  );
  return reported && !/ (?:would be|would have) /.test(words);
}

/** Modality and polarity of the figure whose words are tokens `from` to `to`. */
export function readAssertion(
  tokens: readonly Token[],
  from: number,
  to: number,
  predicate: string | null,
): Assertion {
  const { left, right } = clauseWords(tokens, from, to);
  const notes: string[] = [];
  let modality: Modality = 'ASSERTED';
  for (const words of [left, right]) {
    const cue = CUES.find((candidate) => candidate.words.test(words));
    if (!cue) continue;
    const word = cue.words.exec(words)?.[0].trim() ?? '';
    // A change that comes about is forecast; an action is planned.
    const forecast =
      /^(?:will|’ll|'ll)$/.test(word) &&
      predicate !== null &&
      changes.verbs.has(predicate) &&
      !DECIDED_CHANGES.test(predicate);
    modality = forecast ? 'PROJECTED' : isReportedPlan(words, word, predicate) ? 'PLANNED' : cue.modality;
    notes.push(`"${word}" makes it ${modality}.`);
    break;
  }
  // "not killed any civilians" states a zero, which the "not" does not deny again.
  const stated = /^(?:any|a single) /.test(`${lowerAt(tokens, from)} ${lowerAt(tokens, from + 1)} `);
  const denied =
    DENIALS.exec(stated ? left.replace(/ (?:not|n't|n’t|never) /, ' ') : left) ??
    / (?:not|n't|n’t|never) /.exec(right.replaceAll(ANOTHER_DENIED, ' ').slice(0, 40));
  if (denied) notes.push(`"${denied[0].trim()}" denies it.`);
  return { modality, polarity: denied ? 'NEGATIVE' : 'POSITIVE', notes };
}
