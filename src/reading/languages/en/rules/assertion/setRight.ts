/** "We wrote on Friday that …": the outlet's own words, which the words behind them may call false. */
export const OWN_REPORT =
  / (?:we|this (?:page|paper|newspaper|site|website|station|agency|desk|outlet|channel)|our (?:\S+ ){0,2}?(?:report|article|story|edition|broadcast|alert)) (?:\S+ ){0,3}?(?:reported|wrote|written|said|published|gave|given|put|stated|printed|spoke|spoken|quoted|broadcast|announced|listed|told) /;

const TRUE = '(?:correct|corrected|right|true|actual|accurate|real|exact|proper|verified|final)';
const NUMBER = '(?:figure|number|count|total|sum|toll|amount|value|tally|share|result|lead|majority|margin)';
const LATER =
  '(?:(?:but|and|yet|however|in fact|in reality|actually) ,? ?)?(?:(?:after|following|on|upon|since|as of|according to) (?:[^\\s,]+ ){1,7}?,? ?)?';

/** "It should have been 80", "After a second count the correct number is": sets right the words before. */
export const SET_RIGHT = new RegExp(
  `^ ${LATER}(?:(?:it|that|this|they|he|she|the (?:\\S+ )?${NUMBER}(?: of (?:\\S+ ){1,4}?)?) (?:should have (?:been|read|said)|(?:is|was|are|were) (?:in fact|in reality|actually|really)|ought to)|the ${TRUE} ${NUMBER} (?:of (?:\\S+ ){1,4}?)?(?:is|was|are|were|stands|comes)|in (?:fact|reality|truth) ,? ?(?:it|there|the (?:\\S+ )?${NUMBER}) (?:is|was|are|were)) `,
  'u',
);

/** "We had given the number as 900; it is 750." */
const SET_BEHIND = new RegExp(
  `^ (?:[^\\s;:]+ ){0,8}?[;:–—] ${LATER}(?:it|that|this|they|the (?:\\S+ )?${NUMBER}) (?:is|was|are|were|should) `,
  'u',
);

/** The words behind a figure of the outlet's own report that set it right in the same sentence; `null` if there are none. */
export function ownSlip(left: string, right: string): RegExpExecArray | null {
  return OWN_REPORT.test(left) ? SET_BEHIND.exec(right) : null;
}
