import type { Modality } from '../../../../../domain/vocabulary.ts';

/** Words that give the figures near them a modality. */
export interface Cue {
  readonly modality: Modality;
  readonly words: RegExp;
  /** Words that tell it only in front of the figure. */
  readonly before?: RegExp;
}

/** In order of strength: the first that is found near the figure decides. Matched on lower-case tokens, one space. */
export const CUES: readonly Cue[] = [
  {
    modality: 'CONDITIONAL',
    words:
      / (?:if(?! (?:any|anything|ever|only) )|unless|would|provided that|in case|suppose|supposing|imagine|assume|assuming|hypothetical) /,
  },
  {
    modality: 'POSSIBLE',
    words:
      / (?:could|may|might|possibly|potentially|perhaps|feared|threatened|risk(?:s|ed)?|(?:believed|thought|presumed|suspected) (?:to|dead|drowned|lost|missing|buried|trapped|killed|still|likely)|(?:is|are|was|were|been|being|'s|’s) (?:\S+ )?(?:believed|thought|presumed)|thought (?:that )?(?:there|it|they|he|she|we) (?:was|were|had)) /u,
  },
  {
    modality: 'PROJECTED',
    words:
      / (?:expects?|expected|expecting|forecasts?|forecasting|predicts?|predicted|projects|projected|projecting|likely|anticipates?|anticipated|poised|on track|outlook) /,
  },
  {
    modality: 'PLANNED',
    words:
      / (?:plans?|planned|planning|hopes? to|hoping to|hoped to|(?:the|a|its|their|his|her) (?:goal|target(?! prices?)|aim|objective)|intends?|intended|aims?|aiming|pledged|pledges|promised|vowed|agreed to|set to|due to(?! $)(?! (?:an?|the|his|her|its|their|this|these|those|bad|poor|lack|fears?|concerns?|heavy|high|strong|\p{L}+ing) )|scheduled|will|shall|to be|(?:was|were) to have|(?:is|are) to(?! (?:blame|date|the|an?) )|'ll|’ll|going to|about to|(?:jobs|posts|positions|roles|workers|staff) to go|preparing|prepares|wants to|seeks? to|means? to|meant to|undert(?:akes?|ook|aken|aking) to|commit(?:s|ted|ting)? (?:itself |himself |herself |themselves )?to|vows|threaten(?:s|ing)? to|propos(?:es|ed|ing)|decid(?:ed|es) to|resolv(?:ed|es) to|determined to|(?:pledge|promise|vow|commitment|undertaking|intention|decision|threat|proposal|bid|offer) to(?! (?:an?|the|his|her|its|their|this|these|those|some|all|more|about) |(?: \d| $))) /u,
  },
  {
    modality: 'CAPACITY',
    words:
      / (?:can(?! (?:exclusively )?(?:reveal|disclose|confirm|report|say|see|tell|hear|smell|make out|count|remember|imagine|understand)(?:s|ed)? )|capable of|capacity|able to|designed to|a range of|room for|holds up to) /,
    // "Two tonnes, enough to build 40 homes": only the homes are not there. "The hall seats 300", not "they left their seats".
    before: / (?:enough (?:\S+ )?(?:to|for) (?:\S+ ){0,8}|seats (?:\S+ ){0,3})$/,
  },
];

/** The clause that governs the figure is asked, unknown or unproven. Matched on the words in front of it. */
export const OPEN =
  / (?:whether(?! or not)|(?:asked|questioned) about (?:\S+ ){0,3}?(?:reports?|claims?|rumou?rs?|allegations?|suggestions?|figures?) (?:that|of)|(?:declined|refused|declines|refuses) to (?:comment|say|confirm|discuss) (?:\S+ ){0,4}?(?:reports?|claims?|rumou?rs?|figures?) (?:that|of)|nobody knows|(?:ask|asks|asked|asking|know|knows|known|wonders?|wondered|unclear|unknown|uncertain|doubts?|doubted|doubtful|doubting|checking|sure|say|see) if|(?:could|can|did|has|have|had|would|was|were|is|are)(?: not|n't|n’t) (?:\S+ ){0,3}?(?:confirm|confirmed|verify|verified|corroborate|corroborated|substantiate) (?:\S+ ){0,6}?(?:that|of|reports?|claims?|a|the)|cannot (?:\S+ )?(?:confirm|verify) (?:\S+ ){0,6}?(?:that|of|reports?|claims?)|unable to (?:confirm|verify) (?:\S+ ){0,6}?(?:that|of|reports?|claims?)|(?:investigating|checking|examining|looking into|verifying|studying) (?:\S+ ){0,3}?(?:reports?|claims?|allegations?|rumou?rs?|suggestions?)|not (?:yet |at all |entirely )?(?:clear|certain|sure|known|established|confirmed) that|(?:nothing|little) (?:is|was) known (?:of|about)|(?:know|knows|knew|known|heard|hear) nothing (?:of|about)|no (?:\S+ )?(?:confirmation|knowledge) (?:\S+ )?(?:of|that|about)|rumou?red (?:that|to)|(?:did|does|do|would|has|had|could)(?: not|n't|n’t) (?:\S+ )?(?:deny|denied) (?:\S+ ){0,4}?(?:that|of|reports?|having)|unconfirmed (?:reports?|claims?|rumou?rs?|accounts?|media reports?)|unverified (?:reports?|claims?|rumou?rs?|accounts?)) /;

/** "There is talk of another 30": it goes round without a source. */
export const HEARSAY_OF =
  / (?:rumou?rs?|speculation|gossip|hearsay|whispers|there (?:is|was|has been|had been) (?:\S+ )?talk) (?:\S+ )?(?:that|of|about) /;
