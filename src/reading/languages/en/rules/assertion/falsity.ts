/** Words for a claim, as nouns. */
const CLAIM_NOUN =
  '(?:reports?|claims?|rumou?rs?|allegations?|suggestions?|stor(?:y|ies)|messages?|posts?|assertions?|accusations?|speculation|talk|news|notion|idea|videos?|accounts?|statements?|figures?|numbers?|estimates?|tall(?:y|ies)|tolls?|counts?|theor(?:y|ies)|myths?|tales?|gossip|e-?mails?|letters?|memos?|documents?|tweets?|screenshots?|lists?)';

/** Words that call a claim false, behind a copula. */
const FALSE =
  '(?:false|untrue|incorrect|inaccurate|wrong|mistaken|erroneous|lies?|fiction|fictitious|fake|fakes|fabricat(?:ed|ion|ions)|invent(?:ed|ion|ions)|made up|baseless|groundless|unfounded|without foundation|nonsense|rubbish|absurd|hoax(?:es)?|propaganda|fantasy|disinformation|misinformation|debunked|refuted|disproved|disproven|discredited|not true|not correct|not accurate|not right|not so|no truth|speculation|speculative|exaggerat(?:ed|ion|ions)|wide of the mark|forger(?:y|ies)|forged|far-fetched|plucked from the air|unsubstantiated|ridiculous|ludicrous|misleading|inflated|doctored|bogus|a myth|scare stor(?:y|ies)|scaremongering|fairy tales?|fake news|urban legends?|(?:\\S+ )?(?:error|mistake|misprint|slip|typo|misunderstanding|miscount|misreading)|false alarms?|another matter)';

const COPULA = "(?:is|are|was|were|be|been|being|as|proved|proven|called|calls|turned out to be|'s|’s)";

/** "were a lie", "turned out to be entirely false", "as pure invention". */
export const CALLED_FALSE = new RegExp(
  ` ${COPULA} (?:, (?:[^\\s,.]+ ){1,5}?, )?(?:[^\\s,.]+ ){0,3}?${FALSE} `,
  'u',
);

/** A noun for a claim with the content of the claim: "reports in the media that", "a rumour of". */
export const CLAIM_LEAD = new RegExp(
  ` ${CLAIM_NOUN} (?:\\S+ ){0,6}?(?:that|of|about|which|claiming|saying|suggesting|alleging) `,
  'u',
);

/** A claim that goes round without a named source. */
export const HEARSAY =
  / (?:rumou?rs?|messages?|posts?|posted|videos?|social media|whatsapp|telegram|facebook|tiktok|twitter|hoax|leaflets?|circulat(?:e|es|ed|ing)|going round|going around|had it that|it was said|reports that|reports of|unconfirmed|allegedly|chain letter|viral) /;

/** Ways to have none of a report. */
const REBUFFS =
  '(?:rubbish(?:ed|es|ing)|scotch(?:ed|es|ing)|quash(?:ed|es|ing)|debunk(?:ed|s|ing)|derid(?:ed|es|ing)|ridicul(?:ed|es|ing)|pour(?:ed|s|ing) (?:cold water|scorn) on|brush(?:ed|es|ing) (?:aside|off|away)|laugh(?:ed|s|ing) (?:off|at)|wav(?:ed|es|ing) (?:away|off|aside)|shot down|shoots down|knock(?:ed|s|ing) (?:down|back)|scoff(?:ed|s|ing) at|pooh-pooh(?:ed|s|ing)|trash(?:ed|es|ing)|discount(?:ed|s|ing)|shrugg(?:ed|ing) off|hit back at|disprov(?:ed|es|ing)|batted away|play(?:ed|s|ing) down)';

/** The claim is denied by a verb with a claim as its object, or there is nothing to it. */
export const DENIES = new RegExp(
  [
    ` (?:denied|denies|deny|denying|denial) (?!(?:\\S+ ){0,3}$)`,
    ` (?:denied|denies|deny|denying) (?:(?:that|having|any|the|all|\\p{L}{2,}ing) (?:\\S+ ){0,12})?$`,
    ` (?:denied|denies|deny|denying) (?:\\S+ ){0,3}?${CLAIM_NOUN} (?:\\S+ ){0,4}?(?:that|of|about|in which|saying|claiming) `,
    ` ${REBUFFS} (?:\\S+ ){0,6}?(?:that|${CLAIM_NOUN}) `,
    ` as (?:\\S+ ){0,2}?${FALSE} (?:\\S+ ){0,3}?(?:that|${CLAIM_NOUN}) `,
    ` (?:${FALSE}|right|accurate) to (?:say|claim|suggest|speak|assert|think|believe|suppose|report|write) `,
    ` (?:at no (?:time|point|stage)|in no way|by no means) `,
    ` (?:rejected|rejects|rejecting|dismissed|dismisses|dismissing|refuted|refutes|refuting|disputed|disputes|disputing|rebutted|contradicted) (?:\\S+ ){0,6}?(?:that|${CLAIM_NOUN}) `,
    ` (?:false|fake|fabricated|bogus|baseless|unfounded|untrue|invented|wrong|incorrect|debunked) (?:\\S+ ){0,2}?${CLAIM_NOUN} `,
    ` no (?:\\S+ )?(?:truth|evidence|proof|indications?|signs?|suggestion|question|basis|grounds?) (?:\\S+ ){0,4}?(?:that|of|for|to|in) `,
    ` (?:nor|neither|hardly|scarcely|isn't|n't|n’t|not|without) (?:\\S+ ){0,3}?any (?:truth|evidence|proof|indications?|signs?|basis|grounds?) (?:\\S+ ){0,4}?(?:that|of|for|to|in) `,
    ` not (?:a|one) (?:single )?(?:word|shred|grain|scrap) of `,
    ` (?:untrue|false|wrong|incorrect|a lie|a myth|nonsense|not true|not the case|a hoax) that `,
    ` never (?:seen|had|heard of|known|witnessed|experienced) (?:\\S+ ){0,8}$`,
    ` contrary to (?:\\S+ ){0,2}?${CLAIM_NOUN} `,
    ` without (?:any )?(?:evidence|proof) that `,
    ` (?:let alone|far from|nowhere near) (?:\\S+ )?$`,
    ` no (?:\\S+ )?(?:plans?|intentions?|talk|thought|wish|question) (?:\\S+ ){0,3}?(?:to|for|of|that) `,
    ` (?:ruled|rules|ruling) out `,
    ` turned out to be (?:\\S+ ){0,3}$`,
  ].join('|'),
  'u',
);

/** "called talk of 3,000 redundancies": what calls it so follows. */
export const NAMES_CLAIM = new RegExp(
  ` (?:call(?:ed|s|ing)|brand(?:ed|s|ing)|label(?:l?ed|s)|describ(?:ed|es|ing)|denounc(?:ed|es|ing)|regard(?:ed|s)|consider(?:ed|s)) (?:\\S+ ){0,3}?${CLAIM_NOUN} (?:of|that|about|by) `,
  'u',
);
/** "called the 500 dead a lie": the judgement follows the figure. */
export const NAMES_FIGURE =
  / (?:call(?:ed|s|ing)|brand(?:ed|s|ing)|label(?:l?ed|s)|declar(?:ed|es|ing)) (?:(?:the|that|this|these|those|its|their) )?$/u;
export const FALSE_BEHIND = new RegExp(
  `^ (?:(?:an?|the|pure|sheer|simply|utterly|plainly) ){0,3}${FALSE} `,
  'u',
);
/** "I don't know where they got 60": the figure has no ground. */
export const WHERE_GOT =
  / where (?:\S+ ){1,4}?(?:got|gets|get|had|took|takes|take|found|find|pulled|plucked) (?:(?:that|the|this|its|their|his|her|a|those) )?(?:\S+ of )?$/u;
/** "Three hundred is not a figure that we know". */
export const NOT_FIGURE =
  /^ (?:is|was|are|were|isn't|isn’t) (?:not )?(?:n't |n’t )?(?:an?|the|our|his|her|their|my|any) (?:\S+ )?(?:figure|number|count|total|sum|estimate|toll) /u;
/** "where the figure of 60 comes from": it has no known source. */
export const WHERE = new RegExp(` where (?:the|that|this|his|their) ${CLAIM_NOUN} of $`, 'u');
export const COMES = /^ (?:\S+ ){0,3}?(?:comes?|came|originat(?:es|ed)|stem(?:s|med)|is from|was from) /u;
export const THEN_FALSE = new RegExp(`^ (?:\\S+ ){0,12}?${FALSE} `, 'u');

/** Negations that do not deny the figure beside them: the part that is left out is still there. */
export const HARMLESS =
  / (?:not|n't|n’t|never) (?:\S+ )?(?:includ(?:e|es|ed|ing)|count|counted|counting|cover|comprise|only|just|merely|least|all|immediately|rule|ruled|know|known|say|said|give|given|specify|comment|disclose|clear|yet|necessarily|enough|until|(?:move|moved|budge|budged|change|changed|shift|shifted|depart|departed|waver|wavered) from|comparable|compare|compared|survive|survived|come out alive|make it|return alive|(?:come|came|gotten|got|made it|returned?) (?:up|out|home|back|ashore|down)|been (?:found|located|traced|accounted|heard|reached|contacted))(?= )/g;

/** The subject with the figure has nothing that bears it out. */
export const UNSUPPORTED =
  / (?:(?:is|are|was|were) not (?:supported|borne|backed|substantiated|confirmed|reflected|correct|accurate|true|right)|ha(?:s|ve|d) no (?:\S+ )?(?:source|basis|foundation)|(?:does|do|did) not (?:come from|match|correspond|tally|agree|fit|stem)|not supported by|contradicted by|at odds with|(?:was|were|is|are) (?:far |much |simply )?too (?:high|low)|(?:is|was|are|were) not (?:an?|the|our|his|her|their|my|any) (?:\S+ )?(?:figure|number|count|total|sum|estimate|toll)|(?:was|were|is|are) (?:an? )?(?:\S+ )?(?:error|mistake|misprint|typo|miscount)) /;
