import type { Neighbours, Takeup } from '../../../../figures/assertion.ts';
import type { Token } from '../../../../text/token.ts';
import { joined } from './clauseWords.ts';
import { CALLED_FALSE, HEARSAY } from './falsity.ts';
import { OWN_REPORT, SET_RIGHT } from './setRight.ts';

/** Sentences behind one that may take it back. */
const REACH = 3;
/** A sentence that takes up another says so at its beginning. */
const LONGEST = 40;

const PRONOUN =
  '(?:it|that|this|they|these|those|both|all of (?:it|this|that|them)|none of (?:it|this|that|them)|neither|nothing)';
const RESUMED = `(?:${PRONOUN}|(?:the|that|this|these|those|such|its|our) (?:\\S+ )?(?:reports?|claims?|rumou?rs?|stor(?:y|ies)|messages?|posts?|figures?|numbers?|videos?|accounts?|articles?|information|item|allegations?))`;

/** "It was false", "The ministry says that is untrue", "The story is a fabrication". */
const RESUMES = new RegExp(`^ (?:(?:but|yet|and|however|in fact) ,? ?)?(?:\\S+ ){0,8}?${RESUMED} `, 'u');
const CURT =
  /^ (?:(?:this|that|it) is |which is )?(?:not true|untrue|false|wrong|not so|nonsense|rubbish|rumou?rs?|lies|fantasy|fiction|invention|a fabrication|propaganda|a lie|a hoax|(?:none|nobody|no one) (?:had|has|have|was|were|did)|not a word of it is true|nothing of the (?:kind|sort)|no such thing)(?: \.| ,| !| :| –| —)/u;
const NOTHING_TO_IT =
  / (?:no truth (?:in|to)|nothing of the (?:kind|sort)|not a word of truth|never happened|did not happen|no (?:evidence|basis|foundation|proof|grounds) (?:for|in|behind|to)|denied (?:it|this|that|them|the (?:report|claim|rumou?r|story|allegation)s?)|dismissed (?:it|this|that|them|the (?:report|claim|rumou?r|story|allegation)s?)|rejected (?:it|this|that|them|the (?:report|claim|rumou?r|story|allegation)s?)) /;

/** Outlets and hearsay, which a body that knows can deny. */
const MEDIA =
  / (?:radio|television|tv|media|newspapers?|channel|station|tabloid|paper|papers|broadcaster|website|blog|blogs|outlets?|press|portal|reports|rumou?rs?|residents|neighbours|neighbors|witnesses|accounts|users|messages?|posts?) /;
/** Outlets alone, whose report a body can call false. */
const OUTLET =
  / (?:radio|television|tv|newspapers?|channel|station|tabloid|broadcaster|website|blog|portal|outlet|daily) /;
const UNCONFIRMED =
  / (?:(?:could|can|was|were|has|have|had|is|are) (?:not|n't|n’t) (?:immediately |independently |yet |been |be |officially ){0,4}(?:confirmed|verified|corroborated|substantiated)|cannot be (?:\S+ )?(?:confirmed|verified|corroborated|substantiated)|there was no (?:immediate |independent |official )?confirmation|no one else (?:has )?(?:confirmed|reported)|remains? unconfirmed|(?:could|can|has|have|was|were) (?:not|n't) (?:\S+ )?(?:confirm|verify|corroborate)(?:ed)? (?:this|that|it|the report|the claim|the figure)) /;
/** "…, which the hospital denies", "; the ministry denied this". */
const DENIED_BEHIND =
  / (?:, (?:which|a (?:claim|report|figure|charge|rumou?r|story) (?:that )?)|[;,–—:]) ?(?:\S+ ){1,6}?(?:denies|denied|rejects|rejected|dismissed|dismisses|disputes|calls|called|refuted)(?: (?:this|it|that|as|the (?:report|claim|figure))|(?= [.,;]))/u;

/** "The hospital denied it": the next sentence is short and only denies. */
const NEXT_DENIES =
  /^ (?:but |yet )?(?:\S+ ){1,6}?(?:denied|denies|has denied|have denied|rejected|dismissed) (?:it|this|that|the (?:report|claim|story|rumou?r)s?) /;

/** Verbs by which an outlet or body takes back its words. */
const TAKES_BACK =
  / (?:withdrawn|withdrew|withdraws|retracted|retracts|retract|taken back|took back|taken down|took down|taken (?:the|that|our|its) (?:\S+ ){1,3}down|removed|pulled|deleted|apologi[sz]ed?|apologi[sz]es|corrected|regrets?) (?:\S+ ){0,6}/;
const OWN_WORDS =
  / (?:we|it|its|our|the (?:paper|newspaper|station|broadcaster|agency|outlet|channel|site)|report|story|article|item|post|claim|error|mistake|broadcast) /;
const REPORTED =
  / (?:reported|reports|reporting|said|wrote|published|posted|broadcast|quoted|tweeted|ran|carried|according to) /;
/** Verbs of a corrected text, beside those of reporting. */
const GAVE =
  / (?:gave|given|listed|put|claimed|named|counted|showed|stated|spoke|read|used|printed|contained|misstated|overstated) /;
const CORRECTION =
  /^ (?:[\d:.]+ ){0,4}(?:correction|corrections|clarification|correction and apology|erratum|corrected|retraction) [.:–—]/u;

/** "That disaster killed 126", "In that year's fire": the event of the sentence before. */
const RETURNS =
  /^ (?:(?:but|and|in|during|at) ){0,2}that (?:(?:year|winter|summer|spring|autumn|night|time|day) ?(?:'s|’s) )?(?:disaster|catastrophe|fire|flood|flooding|quake|earthquake|storm|crash|accident|crush|stampede|attack|blast|explosion|breach|leak|outbreak|epidemic|wave|strike|election|vote|deal|bid|collapse|sinking|case|incident|time|year) /u;
const LONG_AGO =
  / (?:(?:in|of|since|from) (?:\S+ )?(?:1[5-9]|20)\d\d|(?:years|decades|century) (?:ago|earlier|before)|last (?:year|winter|summer|spring|autumn)) /u;
/** "The firm is not alone. Last month its rival announced 900 cuts". */
const ALSO_ELSEWHERE =
  /^ (?:last (?:week|month|year|spring|summer|autumn|winter)|earlier (?:this|in the) (?:week|month|year)|(?:a|two|three) (?:weeks?|months?|years?) ago|in (?:january|february|march|april|june|july|august|september|october|november|december)) /u;
const NOT_ALONE =
  / (?:(?:is|are|was|were) (?:not|n't|n’t|hardly|far from|by no means) (?:alone|the only|the first|unique|an isolated)|not the only one) /u;
/**
 * "Radio Beld, which spoke of 60 dead, apologised": an outlet that takes back its own words, which the sentence names, and
 * none of the sentences before.
 */
const NAMES_ITS_WORDS =
  /^ (?:\S+ ){1,6}?(?:that|which|who) (?:had )?(?:spoke|spoken|reported|said|written|wrote|published|broadcast|given|gave|put) /;

const TAKEN_CONTENT =
  / (?:reports?|claims?|stor(?:y|ies)|articles?|posts?|figures?|counts?|estimates?|allegations?|items?|statements?) (?:of|that|about|on) /u;
const numbersOf = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(tokens.filter(({ pos }) => pos === 'NUM').map(({ lower }) => lower));

/** "withdrew its report of 3,000 ballots": it names the words that it takes back, and they have another number. */
function namesOther(tokens: readonly Token[], own: readonly Token[]): boolean {
  const [taken, told] = [numbersOf(tokens), numbersOf(own)];
  return (
    taken.size > 0 && TAKEN_CONTENT.test(opening(tokens)) && ![...taken].some((number) => told.has(number))
  );
}

const opening = (tokens: readonly Token[]): string =>
  joined(tokens.slice(0, LONGEST)).replace(/ [“”"‘’](?= )/gu, '');

/**
 * The judgement of the sentences around one, about all of it. A report that goes round is false if the next sentence calls it
 * so. A named source holds to its words until it takes them back itself, whatever others say of them.
 */
export function readTakeup(tokens: readonly Token[], { before, after }: Neighbours): Takeup {
  const own = opening(tokens);
  const next = after[0] === undefined ? '' : opening(after[0]);
  const says =
    CURT.exec(next) ?? (RESUMES.test(next) ? (CALLED_FALSE.exec(next) ?? NOTHING_TO_IT.exec(next)) : null);
  const told = HEARSAY.test(own) || MEDIA.test(own);
  const behind = told ? DENIED_BEHIND.exec(own) : null;
  const rejected = MEDIA.test(own) && NEXT_DENIES.test(next) ? next : null;
  const denied =
    (
      (says !== null && (HEARSAY.test(own) || (OUTLET.test(own) && (REPORTED.test(own) || GAVE.test(own))))
        ? says
        : null) ?? behind
    )?.[0].trim() ??
    rejected?.slice(0, 40).trim() ??
    null;
  const openNext = told && REPORTED.test(own) && RESUMES.test(next) ? UNCONFIRMED.exec(next) : null;
  const open = openNext?.[0].trim() ?? null;
  const reported = REPORTED.test(own);
  const noted = CORRECTION.test(own) || (before !== null && CORRECTION.test(opening(before)));
  let withdrawn = noted && (reported || GAVE.test(own)) ? 'correction' : null;
  if (withdrawn === null && OWN_REPORT.test(own))
    withdrawn = (says ?? SET_RIGHT.exec(next))?.[0].trim() ?? null;
  if (reported && withdrawn === null)
    for (const sentence of after.slice(0, REACH)) {
      const words = opening(sentence);
      const taken = TAKES_BACK.exec(words);
      const isOther = NAMES_ITS_WORDS.test(words) || namesOther(sentence, tokens);
      if (taken && OWN_WORDS.test(words) && !isOther) withdrawn = taken[0].trim();
      // Behind the report of another outlet, a withdrawal is of that report.
      if (OUTLET.test(words) && REPORTED.test(words)) break;
    }
  const past = before === null ? '' : joined(before);
  const elsewhere =
    (LONG_AGO.test(past) ? RETURNS.exec(own) : null) ??
    (NOT_ALONE.test(past) ? ALSO_ELSEWHERE.exec(own) : null);
  return { denied, open, withdrawn, elsewhere: elsewhere?.[0].trim() ?? null };
}
