import { joined } from './clauseWords.ts';
import type { AssertionScene } from '../../../../figures/assertion.ts';
import { ownSlip } from './setRight.ts';

const REACH = 24;
const COUNT =
  '(?:toll|count|tally|total|estimates?|forecasts?|projections?|figures?|outlook|guidance|sum|assessment|reading|number of (?:\\S+ )?(?:dead|deaths|victims|missing|injured|wounded|casualties|fatalities|bodies|killed|cases))';
const SAYING =
  '(?:gave|given|give|gives|said|reported|announced|stated|claimed|published|cited|put|estimated|counted|printed|listed|quoted|told|named|spoke|spoken|mentioned|used|had)';

/** A total that is corrected or lowered has not fallen: the old one was wrong. */
const REVISED = new RegExp(
  [
    ` (?:revis(?:e|ed|es|ing)|correct(?:ed|s|ing)?|amend(?:ed|s|ing)?|restat(?:ed|es|ing)|downgrad(?:ed|es|ing)) (?:\\S+ ){0,12}$`,
    ` (?:lower(?:ed|s|ing)?|cut|cuts|cutting|reduc(?:ed|es|ing)|trim(?:med|s|ming)?|scal(?:ed|ing) back|slash(?:ed|es|ing)?|adjust(?:ed|s|ing)) (?:\\S+ ){0,5}?${COUNT} (?:\\S+ ){0,16}$`,
    ` ${COUNT} (?:\\S+ ){0,5}?(?:lowered|cut|reduced|trimmed|adjusted|changed) (?:\\S+ ){0,8}$`,
    ` (?:rais(?:ed|es|ing)|lift(?:ed|s|ing)?|upgrad(?:ed|es|ing)|hik(?:ed|es|ing)|chang(?:ed|es|ing)) (?:\\S+ ){0,4}?(?:estimates?|forecasts?|projections?|outlook|guidance) (?:\\S+ ){0,10}$`,
  ].join('|'),
);

/** "stood at 31 but was later lowered to 28", "had been revised". Goods that "had been withdrawn" are off the shelves. */
const LATER_REVISED =
  /^ (?:\S+ ){0,10}?(?:(?:later|since|then|subsequently|afterwards|meanwhile) (?:\S+ ){0,2}?(?:cut|reduced|withdrawn)|(?:later|since|then|subsequently|afterwards|meanwhile|been) (?:\S+ ){0,2}?(?:lowered|revised|corrected|downgraded|retracted|amended|scaled back)) /;

/** "instead of the 1.1bn it gave", "rather than the 40 first reported". */
const IN_PLACE =
  / (?:instead of|rather than|in place of|replacing|not) (?:(?:the|its|an?|their|some|about|around) )?(?:\S+ )?$/;
const STATED_BEFORE = new RegExp(
  `^ (?:\\S+ ){0,4}?(?:${SAYING}|first|initially|originally|previously|earlier|last week|last month|yesterday|before) `,
);

/** "It had been wrong: the plan covers 35 farms, not 50": the number behind "not" was told first. */
const ADMITTED =
  / (?:been|was|were|is|are|had|got) (?:\S+ ){0,2}?(?:wrong|mistaken|in error|inaccurate) (?!(?:to|in|for|that) )(?:\S+ ){0,24}$| (?:erred|err|misstated|misreported|correct(?:s|ed|ing) (?:\S+ ){0,3}?(?:report|story|article|item|count|figures?|statement|itself|himself|herself|themselves)) (?:\S+ ){0,24}$/u;
const CONTRAST_ENDS = /^ (?:(?:[,.;:)–—”"]|as|but|and) |$)/u;
const NOT_THIS = / not (?:(?:the|its|their|some|about) )?$/u;

/** "An earlier version of this article gave the number as 31", "had wrongly said that 40". */
const OLD_VERSION =
  / (?:earlier|previous|original|first|prior|initial) (?:versions?|editions?|drafts?|headlines?) (?:\S+ ){0,20}$/;
const BY_MISTAKE = new RegExp(
  ` (?:wrongly|mistakenly|erroneously|incorrectly|falsely) (?:${SAYING}|counted|included|recorded|stated|listed) |(?:because of|due to|owing to|through|following) an? (?:\\S+ )?(?:error|mistake|misunderstanding|slip) (?![^;]*(?:[;:]|correct|right|true|actual) )| misstated | misreported | overstated | overcounted `,
);
const MISCOUNTED =
  /^ (?:(?!nobody |none |no |not )[^\s,;]+ ){0,16}?(?:(?:counted|included|listed|recorded|added|entered|registered|named|reported|published|printed|given|put|quoted|stated|announced|cited|shown) (?:[^\s,;]+ ){0,3}?(?:by mistake|in error)|wrongly (?:counted|included|listed|recorded)|mistakenly (?:counted|included|listed|recorded)|erroneously (?:counted|included|listed)) /;

/** "The first passenger list, with its 214 names", "the original count of 90". */
const FIRST_COUNT =
  / (?:the|its|their|an|his|her|that|whose) (?:first|original|old|faulty|wrong|erroneous|withdrawn|discarded|abandoned|scrapped|outdated) (?:\S+ )?(?:list|count|tally|toll|figures?|estimate|total|version|number|statement|release) (?:, )?(?:with|of|had|gave|put|spoke|was|which|that|showing|naming|named|listed) (?:\S+ ){0,5}$/;
const TAKEN_BACK =
  / (?:withdrew|withdrawn|withdraws?|withdrawing|deleted|removed|pulled|took down|taken down|retracted|retracts?|retracting|took back|taken back|scrapped|dropped|abandoned|disowned|no longer (?:stands by|holds|claims|says)|backed away from) (?:\S+ ){0,3}?(?:reports?|claims?|figures?|counts?|estimates?|stor(?:y|ies)|number|toll|tally|statement|allegations?|assertion|posts?|tweets?|messages?|videos?|articles?|headlines?|items?) (?:\S+ ){0,8}$/;

/** "earlier put at 700", "an initial count of 90", "originally reported as 14". */
const SUPERSEDED = new RegExp(
  ` (?:earlier|initial(?:ly)?|first|original(?:ly)?|previous(?:ly)?|at first) (?:(?:put|given|estimated|reported|said|thought|announced|counted|stated|feared|published|believed|quoted) (?:\\S+ ){0,2}|(?:\\S+ )?${COUNT} (?:\\S+ ){0,3})$`,
);

/** "The number of 84 given at night was provisional", "The lead of 8,400 votes published on Friday rested on half the count". */
const COUNTED = / (?:number|toll|count|tally|total|figure|estimate) of (?:\S+ )?$/;
const PROVISIONAL =
  /^ (?:\S+ ){0,8}?(?:was|were|is|had been) (?:only |merely |just )?(?:provisional|preliminary|premature|outdated|too (?:high|low))(?: |$)/;
const NUMBER_OF = / (?:the|its|our|their|that|this|an?) (?:[^\s,;]+ ){1,3}?of (?:\S+ )?$/;
const MADE_KNOWN =
  '(?:given|announced|reported|published|released|communicated|circulated|quoted|cited|mentioned|stated|issued|provided|printed|broadcast|named|claimed|put out|sent out|posted|distributed)';
const FLAWED =
  '(?:incomplete|partial|provisional|preliminary|wrong|faulty|false|incorrect|erroneous|inaccurate|outdated|old|unverified|unchecked|mistaken|flawed|bad|double)';
/** The words behind such a number that take it back. */
const BASELESS = new RegExp(
  `^ (?:[^\\s;]+ ){0,4}?(?:(?:that|which) )?(?:[^\\s;]+ ){0,4}?${MADE_KNOWN} (?:[^\\s;]+ ){0,8}?(?:(?:(?:was|were|is|had been) (?:\\S+ )?based|rest(?:s|ed)|relied|was founded|came) (?:on|from) (?:\\S+ ){0,2}?${FLAWED} |(?:was|were|is|had been|proved|turned out to be) (?:\\S+ )?(?:provisional|preliminary|premature|outdated|superseded|obsolete|withdrawn|no longer (?:valid|current|correct))|(?:no longer (?:holds|stands|applies)|contain(?:s|ed) (?:an? )?(?:\\S+ )?(?:error|errors|mistake|mistakes|slip)|includ(?:es|ed) (?:\\S+ ){0,3}?twice)) ?`,
);

/** "104 percent was shown owing to a typing error". */
const SHOWN_BY_SLIP =
  /^ (?:(?!nobody |none |no |not )[^\s,;]+ ){0,14}?(?:was|were|is|been|being|had) (?:\S+ )?(?:shown|given|printed|published|stated|listed|entered|reported|recorded|counted|named|announced|displayed|put) (?:[^\s,;]+ ){0,8}?(?:because of|due to|owing to|through|by|following|as the result of) an? (?:\S+ )?(?:error|mistake|slip|misprint|mix-up|misunderstanding|typo) /u;
/** "It has stopped saying that there were two". */
const SAYS_NO_MORE =
  / (?:(?:stopped|ceased|quit|stops) (?:saying|claiming|insisting|maintaining|telling|repeating)|no longer (?:says?|claims?|maintains?|insists?|speaks?|talks?|repeats?)|did not repeat) (?:\S+ ){0,8}$/u;

const TELLS =
  '(?:spoke|spoken|reported|said|claimed|announced|wrote|written|published|broadcast|put|gave|given|alleged|stated|ran|carried|posted|tweeted|told|quoted)';
/** "that spoke of 60 dead", "which had announced 214". */
const TOLD_BY = new RegExp(` (?:that|which|who) (?:\\S+ ){0,2}?${TELLS} (?:\\S+ ){0,8}$`, 'u');
const TOLD = new RegExp(` ${TELLS} (?:\\S+ ){0,8}$`, 'u');
const TAKES_IT_BACK =
  '(?:(?:has|have|had|later|since|then|now|quickly|promptly|soon) ){0,2}(?:apologi[sz]ed|apologi[sz]es|backtracked|backtracks|rowed back|back-pedalled|corrected (?:itself|himself|herself|themselves|the|that|this|its)|(?:withdrew|withdrawn|retracted|deleted|removed|pulled) (?:it|the|that|its|his|her|their)|(?:taken|took) (?:it|the|that|its|his|her|their) (?:\\S+ )?(?:down|back|off))';
/** ", the channel that spoke of 60 dead, apologised on air", "had announced 214 dead but backtracked". */
const TAKEN_BEHIND = new RegExp(`^ (?:[^\\s.;]+ ){0,10}?(?:,|but|and) ${TAKES_IT_BACK} `, 'u');
const TAKEN_BY = new RegExp(`^ (?:[^\\s.;,]+ ){0,8}?${TAKES_IT_BACK} `, 'u');
/** "This release replaces one of Friday, in which the sum was given as". */
const REPLACED =
  / (?:replac(?:es|ed|ing)|supersed(?:es|ed|ing)|correct(?:s|ed|ing)|withdraws?|withdrew) (?:\S+ ){0,10}?(?:in which|which|that|where|whose) (?:\S+ ){0,8}$/u;
/** "regretted having written that 45 children had died". */
const REGRETS =
  / (?:regret(?:s|ted)?|apologi[sz]e[sd]? (?:\S+ ){0,2}?for) (?:having |to have )?(?:written|reported|said|claimed|saying|writing|reporting|claiming|stating|published|publishing|stated) (?:\S+ ){0,8}$/u;
const CLAIM_OF =
  / (?:reports?|claims?|stor(?:y|ies)|posts?|tweets?|statements?|articles?|figures?|counts?|tall(?:y|ies)|tolls?|estimates?|items?|allegations?) (?:that|of|about) (?:\S+ ){0,6}$/u;
const WAS_TAKEN_BACK =
  /^ (?:[^\s.;,]+ ){0,8}?(?:was|were|has been|have been|had been|been) (?:later |since |then |quickly |soon |subsequently )?(?:retracted|withdrawn|taken (?:back|down|off)|deleted|removed|pulled|corrected|scrapped) /u;
/** "The post, since deleted, said 300 had been shot". */
const DELETED =
  / (?:, (?:since|now|later|quickly|soon|meanwhile) (?:deleted|removed|withdrawn|retracted|taken down),? ?,|(?:post|tweet|message|video|item|article|statement) (?:that|which) (?:has|was|had) (?:\S+ ){0,2}?(?:deleted|removed|withdrawn|taken down)) /u;

const takenBack = (left: string, right: string): RegExpExecArray | null =>
  (TOLD_BY.test(left) ? TAKEN_BY.exec(right) : null) ??
  (TOLD.test(left) ? TAKEN_BEHIND.exec(right) : null) ??
  (CLAIM_OF.test(left) ? WAS_TAKEN_BACK.exec(right) : null) ??
  REPLACED.exec(left) ??
  REGRETS.exec(left) ??
  DELETED.exec(left);

/** The words that say that a figure is only retold after its source has withdrawn or corrected it; `null` if none do. */
export function withdrawalNear({ tokens, from, to, scope }: AssertionScene): string | null {
  const left = joined(tokens.slice(Math.max(0, from - REACH), from)).replace(/ [“”"‘’](?= )/gu, '');
  const right = joined(tokens.slice(to, to + REACH)).replace(/ [“”"‘’](?= )/gu, '');
  const inPlace = IN_PLACE.exec(left);
  const found =
    (scope === 'PREVIOUS' ? (REVISED.exec(left) ?? SUPERSEDED.exec(left)) : null) ??
    LATER_REVISED.exec(right) ??
    (inPlace && (scope === 'PREVIOUS' || STATED_BEFORE.test(right)) ? inPlace : null) ??
    (NOT_THIS.test(left) && CONTRAST_ENDS.test(right) ? ADMITTED.exec(left) : null) ??
    OLD_VERSION.exec(left) ??
    BY_MISTAKE.exec(left) ??
    MISCOUNTED.exec(right) ??
    (COUNTED.test(left) ? PROVISIONAL.exec(right) : null) ??
    (NUMBER_OF.test(left) ? BASELESS.exec(right) : null) ??
    ownSlip(left, right) ??
    SHOWN_BY_SLIP.exec(right) ??
    SAYS_NO_MORE.exec(left) ??
    FIRST_COUNT.exec(left) ??
    TAKEN_BACK.exec(left) ??
    takenBack(left, right);
  return found === null ? null : found[0].trim();
}
