import { changes } from '../../changes.ts';
import type { Modality } from '../../../../../domain/vocabulary.ts';
import type { Assertion, AssertionScene } from '../../../../figures/assertion.ts';
import { lowerAt, posAt, textAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';
import { clauseWords, joined, type ClauseWords } from './clauseWords.ts';
import {
  CALLED_FALSE,
  CLAIM_LEAD,
  COMES,
  DENIES,
  FALSE_BEHIND,
  HARMLESS,
  NAMES_CLAIM,
  NAMES_FIGURE,
  NOT_FIGURE,
  THEN_FALSE,
  UNSUPPORTED,
  WHERE,
  WHERE_GOT,
} from './falsity.ts';
import { leftOpen } from './leftOpen.ts';
import { CUES, HEARSAY_OF, OPEN, type Cue } from './modalities.ts';
import { otherEventNear } from './otherEvent.ts';
import { changeBefore } from '../scopes/changeBefore.ts';
import { withdrawalNear } from './withdrawal.ts';

/** "is 54 and not 58": the next figure is denied, not this one. */
const ANOTHER_DENIED =
  / not (?:(?:the|those|these|its|their|his|her|only) )?(?:(?:almost|nearly|about|around|some|over|roughly|more than|at least|up to) )?(?=\S*\d|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens?|scores|hundreds?|thousands?) )/g;
/**
 * "estimated to be worth", "said to be": an opinion about the present; "to be" alone tells of the future. "Have yet to be
 * found", "remain to be counted": so it is now.
 */
const HELD_TO_BE =
  / (?:yet|had|needed|remain(?:s|ed)?|estimated|said|reported|known|understood|alleged|claimed|found|turned out|turns out|proved|proven|shown|appeared?|appears|seem(?:s|ed)?|happen(?:s|ed)?) to be /g;
/** "If you believe the ministry", "if his count is right": a doubt about who says it, and no condition of what happens. */
const IF_BELIEVED =
  / if (?:(?:you|one|we|they) (?:\S+ )?(?:believes?|trusts?|follow|go by)|(?:\S+ ){1,5}?(?:is|are) to be (?:believed|trusted)) /gu;
/** "Nine could not be named": they are not named, which is told as a fact. */
const UNABLE = / (?:could|can) (?=(?:not|n't|n’t) )/gu;
/** "He will swear that it was 40": the modal is of the saying. */
const WILL_SAY =
  / (?:will|would|can|could|may|might|must|should) (?:(?!not |n't |n’t |never |neither )\S+ )?(?:say|tell|swear|testify|admit|insist|argue|agree|remember|know|see|show|prove|note|add) (?:\S+ ){0,2}?that (?!(?:\S+ )?(?:will|would) )/gu;
/** "one van and perhaps 40 carts": the doubt is of the next number alone. */
const NEXT_DOUBTED =
  / (?:perhaps|possibly|potentially) (?=(?:an?|as|up|about|some|another|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|dozens|hundreds|thousands|\d\S*) )/gu;
/** "planted 300 oaks rather than the 450 promised": those words are about the next number. */
const IN_PLACE_OF =
  / (?:instead of|rather than) (?:(?:the|its|their|about|some) )?(?:\S*\d|a hundred|a thousand|a dozen).*$/u;
const NOT =
  / (?:not|n't|n’t|never|(?:nobody|no one|no-one|neither of them|none of us)(?! (?:\S+ ){0,12}?(?:disputes?|disputed|contests?|contested|challenges?|challenged|denies|denied|questions?|doubts?|doubted) )(?! (?:\S+ )?(?:know|knows|knew|doubts?|doubted|disputes?|disputed|questions?|denies|denied|else|died|was|were|is))) /;
/** Tokens behind a figure in which its sentence may call it false. */
const REACH = 30;

/** Changes that an actor makes ("will cut 1,500 jobs"), unlike those that come about. */
const DECIDED_CHANGES = /^(?:cut|raise|lower|reduce|boost|hike|trim|slash|bring|extend|shed)$/;
/** Predicates that are not decisions, though they can be told of the future. */
const UNDECIDED =
  /^(?:cost|die|kill|injure|wound|lose|affect|save|create|need|require|mean|suffer|benefit|generate|exceed|miss|face|displace|harm|threaten|occur|happen|hurt|damage|destroy)$/;

const REPORTED = / (?:said|announced|told|confirmed|added|declared|stated|decided|wrote) /;

/**
 * "said it would deploy 500 troops": a plan reported in the past, unless the words have a condition or a predicate
 * that is not a decision.
 */
function isReportedPlan(words: string, cue: string, predicate: string | null): boolean {
  if (cue !== 'would' || predicate === null || UNDECIDED.test(predicate)) return false;
  if (changes.verbs.has(predicate) && !DECIDED_CHANGES.test(predicate)) return false;
  const told = REPORTED.exec(words);
  const reported = told !== null && words.includes(' would ', told.index + told[0].length - 1);
  // "said that 30 boats would be sent" is a plan, "would be enough" none.
  return reported && !/ (?:if|unless) | would (?:be (?!\S+(?:ed|en|nt|ght|de|ut) )|have )/.test(words);
}

interface Found {
  readonly modality: Modality;
  readonly word: string;
}

function modalityOf({ left, right }: ClauseWords, predicate: string | null): Found | null {
  for (const words of [left, right]) {
    const matchOf = ({ words: any, before }: Cue): RegExpExecArray | null =>
      any.exec(words) ?? (words === left ? (before?.exec(words) ?? null) : null);
    const cue = CUES.find((candidate) => matchOf(candidate) !== null);
    if (!cue) continue;
    const word = matchOf(cue)?.[0].trim() ?? '';
    // A change that comes about is forecast; an action is planned.
    const forecast =
      /^(?:will|’ll|'ll)$/.test(word) &&
      predicate !== null &&
      changes.verbs.has(predicate) &&
      !DECIDED_CHANGES.test(predicate);
    const planned = isReportedPlan(`${left}${right}`, word, predicate);
    return { modality: forecast ? 'PROJECTED' : planned ? 'PLANNED' : cue.modality, word };
  }
  return null;
}

/** "with 400 jobs to go". */
const stillToCome = ({ tokens, predicate }: AssertionScene): Found | null =>
  predicate?.lemma === 'go' && lowerAt(tokens, predicate.at - 1) === 'to'
    ? { modality: 'PLANNED', word: 'to go' }
    : null;

/** Seats and votes are a result, not a capacity: "enough for 61 seats". */
const ELECTED = /^(?:seats?|votes?|mandates?|ballots?|delegates?|deputies|lawmakers|mps|majority|points?)$/;

const isResult = ({ tokens, from, to }: AssertionScene, { modality }: Found): boolean =>
  modality === 'CAPACITY' && tokens.slice(from, to).some(({ lower }) => ELECTED.test(lower));

/** "raised 3 million, enough for 40 homes": what a figure suffices for is told of another one. */
const SUFFICES = / , (?:just |more than |barely )?enough (?:to|for) /u;
/** "41 reports of suspected fraud", "a call about a possible leak": the reports are there, whatever they tell of. */
const REPORT =
  /^(?:reports?|complaints?|allegations?|claims?|calls?|tips?|tip-offs?|notifications?|alerts?|warnings?|sightings?|referrals?|inquiries|enquiries|accounts?|investigations?|probes?|messages?|accusations?|charges?|counts?|notices?|submissions?|objections?)$/;
const CONTENT_OF = /^ (?:of|about|concerning|regarding|into|on|over) (?:\S+ ){0,8}/u;

function withoutContent({ tokens, to }: AssertionScene, right: string): string {
  const [sentence = ''] = right.split(SUFFICES, 1);
  const plain = sentence === right ? right : `${sentence} `;
  return REPORT.test(lowerAt(tokens, to - 1)) ? plain.replace(CONTENT_OF, ' ') : plain;
}

const withoutMarks = (words: string): string => words.replace(/ [“”"‘’](?= )/gu, '');

/** "Reports of 20 dead that are going round are false", "A speed of 138 km/h is not supported by the data". */
function calledFalse(tokens: readonly Token[], from: number, to: number): string | null {
  // "the story about 300 soldiers": the hedge of the figure belongs to the story too.
  const lead = lowerAt(tokens, from) === 'about' ? from + 1 : from;
  const left = withoutMarks(joined(tokens.slice(Math.max(0, from - REACH), lead)));
  const right = withoutMarks(joined(tokens.slice(to, to + REACH)));
  const claim =
    CLAIM_LEAD.test(left) || /^(?:figure|number|claim|total|estimate|count)$/.test(lowerAt(tokens, to - 1));
  const subject = !tokens.slice(0, from).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const falsity = claim ? (CALLED_FALSE.exec(right) ?? UNSUPPORTED.exec(right)) : null;
  const bare = subject && from > 0 ? UNSUPPORTED.exec(right) : null;
  const called = NAMES_CLAIM.test(left) ? THEN_FALSE.exec(right) : null;
  const named = NAMES_FIGURE.test(left) ? FALSE_BEHIND.exec(right) : null;
  const origin = WHERE.test(left) ? COMES.exec(right) : null;
  const alone = NOT_FIGURE.exec(right);
  const denied = alone !== null && / (?:not|n't|n’t) /.test(alone[0]) ? alone : WHERE_GOT.exec(left);
  return (falsity ?? bare ?? called ?? named ?? origin ?? denied)?.[0].trim() ?? null;
}

/** "A message passed on by thousands had it that 12 had died": the report follows "that". */
function isReported(tokens: readonly Token[], from: number): boolean {
  const behind = tokens.slice(from, from + REACH);
  return !behind.some(({ lower }, i) => lower === 'that' && posAt(tokens, from + i - 1) !== 'NOUN');
}

/** "Yes 61, No 39": a side of a vote has a capital inside the sentence. */
const isSide = (tokens: readonly Token[], at: number): boolean =>
  textAt(tokens, at) === 'No' && at > 0 && !/^[.?!:“”"‘’]$/u.test(textAt(tokens, at - 1));

/** The word that denies the figure, in its clause or of the report that holds it; `null` if none does. */
function denialOf({ tokens, from, to }: AssertionScene, { left, right }: ClauseWords): string | null {
  const governing = DENIES.exec(withoutMarks(left));
  if (governing) return governing[0].trim();
  // "there are no 60 dead".
  if (lowerAt(tokens, from - 1) === 'no' && posAt(tokens, from) === 'NUM' && !isSide(tokens, from - 1))
    return 'no';
  // "not killed any civilians" states a zero, which the "not" does not deny again.
  const stated = /^(?:any|a single) /.test(`${lowerAt(tokens, from)} ${lowerAt(tokens, from + 1)} `);
  const plain = left.replaceAll(HARMLESS, ' ');
  const behind = right.replaceAll(HARMLESS, ' ').replaceAll(ANOTHER_DENIED, ' ').slice(0, 40);
  const [beforeCondition = ''] = behind.split(/ (?:if|unless|when|that) /);
  const not = NOT.exec(stated ? plain.replace(NOT, ' ') : plain) ?? NOT.exec(`${beforeCondition} `);
  return not?.[0].trim() ?? calledFalse(tokens, from, to);
}

/** "Did 60 people die?": a question that can be answered with no. One with "why" or "how" takes the figure for granted. */
const ASKS = /^(?:did|do|does|is|are|was|were|has|have|had|can|could|will|would|should)$/;

function isAsked(tokens: readonly Token[], from: number, to: number): boolean {
  let end = to;
  while (end < tokens.length && end < to + REACH && !/^[.?!;]$/.test(lowerAt(tokens, end))) end++;
  if (lowerAt(tokens, end) !== '?') return false;
  let start = from;
  while (start > 0 && from - start < REACH && !/^[.?!;:“‘"]$/u.test(lowerAt(tokens, start - 1))) start--;
  if (/^(?:and|but|so|or)$/.test(lowerAt(tokens, start))) start++;
  const first = lowerAt(tokens, start);
  return ASKS.test(first) || !/^(?:why|how|what|who|when|where|which|whose|whom|in|for|with)$/.test(first);
}

/** "Few people survive for longer than 72 hours": true at any time, and not told of this event. */
const SAYING =
  / (?:few|most|many|some|people|patients|victims|survivors|children|adults|infants|humans|experts say) (?:\S+ ){0,2}?(?:survive|live|last|recover|die|fall ill|become|develop) (?:\S+ ){0,4}$/;

/** How many words behind a figure tell that it is true at any time. */
const NEAR = 12;
/** The words behind a number that deny another one. */
const IS_CORRECT =
  /^ (?:[^\s;:]+ ){0,10}?[,–—] (?:and )?not (?:(?:the|its|some|about) )?(?:\S*\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens?|hundreds?|thousands?) )/u;

/** "Fewer than 2 in 100 patients die when they are treated". */
const AT_ANY_TIME =
  /^ (?:of (?:the )?)?(?:(?:patients|people|cases|victims|children|adults|those|infants|sufferers) )?(?:who \S+ )?(?:die|survive|recover|fall ill|develop|live|last) (?:\S+ ){0,3}?(?:when|if|once|within|unless|without) /;

/** The clause of a figure. "Cut the sum that it will pay to 40 from 60": the plan is not of the old figure. */
function clauseOf({ tokens, from, to, scope }: AssertionScene): ClauseWords {
  const clause = clauseWords(tokens, from, to);
  const change = scope === 'PREVIOUS' ? changeBefore(tokens, from) : null;
  if (change === null) return clause;
  return { ...clause, left: `${clauseWords(tokens, change, to).left}${lowerAt(tokens, change)} ` };
}

/** Modality and polarity of a figure. Both hold for its own clause, for a report that governs it, and for nothing else. */
export function readAssertion(scene: AssertionScene): Assertion {
  const { tokens, from, to, takeup } = scene;
  const clause = clauseOf(scene);
  // "hundreds, if not thousands" is neither a condition nor a denial.
  const plain = (words: string): string =>
    words
      .replaceAll(' if not ', ' ')
      .replaceAll(HELD_TO_BE, ' estimated ')
      .replaceAll(IF_BELIEVED, ' ')
      .replaceAll(WILL_SAY, ' that ');
  const words: ClauseWords = {
    left: plain(clause.left),
    right: withoutContent(scene, plain(clause.right))
      .replaceAll(NEXT_DOUBTED, ' ')
      .replaceAll(UNABLE, ' did ')
      .replace(IN_PLACE_OF, ' '),
  };
  const of = (modality: Modality, note: string): Assertion => ({
    modality,
    polarity: 'POSITIVE',
    notes: [note],
  });

  // "35 farms, not 50": a correction takes back the other number.
  const setRight = takeup.withdrawn !== null && IS_CORRECT.test(clause.right);
  const withdrawn = (setRight ? null : takeup.withdrawn) ?? withdrawalNear(scene);
  if (withdrawn !== null) return of('WITHDRAWN', `"${withdrawn}" says that it is held no longer.`);
  const open =
    OPEN.exec(words.left)?.[0].trim() ?? takeup.open ?? (takeup.denied === null ? leftOpen(scene) : null);
  if (open !== null) return of('UNCERTAIN', `"${open}" leaves it open.`);
  if (isAsked(tokens, from, to)) return of('UNCERTAIN', 'A question asks for it.');

  const told = modalityOf(words, scene.predicate?.lemma ?? null) ?? stillToCome(scene);
  const found = told !== null && isResult(scene, told) ? null : told;
  const denied = (isReported(tokens, from) ? takeup.denied : null) ?? denialOf(scene, words);
  const hearsay = found === null && denied === null ? HEARSAY_OF.exec(words.left) : null;
  if (hearsay !== null) return of('UNCERTAIN', `"${hearsay[0].trim()}" is hearsay.`);
  const other = found === null && denied === null ? (takeup.elsewhere ?? otherEventNear(scene)) : null;
  if (other !== null) return of('BACKGROUND', `"${other}" tells of another event.`);
  const saying =
    found === null && denied === null
      ? (SAYING.exec(words.left) ?? AT_ANY_TIME.exec(joined(tokens.slice(to, to + NEAR))))
      : null;
  if (saying !== null) return of('BACKGROUND', `"${saying[0].trim()}" is true at any time.`);
  return {
    modality: found?.modality ?? 'ASSERTED',
    polarity: denied === null ? 'POSITIVE' : 'NEGATIVE',
    notes: [
      ...(found === null ? [] : [`"${found.word}" makes it ${found.modality}.`]),
      ...(denied === null ? [] : [`"${denied}" denies it.`]),
    ],
  };
}
