import type { AssertionScene } from '../../../../figures/assertion.ts';
import { joined } from './clauseWords.ts';
import { CALLED_FALSE, CLAIM_LEAD, UNSUPPORTED } from './falsity.ts';

/** Tokens around a figure in which its sentence may leave it open. */
const REACH = 30;

/** "An allegation that 30 masks were stolen is being examined". */
const EXAMINED =
  / (?:(?:is|are|was|were) (?:still |now |also )?(?:being|yet to be|to be) (?:\S+ )?(?:examined|investigated|checked|verified|looked into|studied|probed|reviewed|followed up|assessed|tested)|(?:is|are|was|were|remains?) (?:still |now )?under (?:investigation|review|examination|scrutiny)|(?:remains?|is|are|was|were) (?:still |as yet )?(?:unconfirmed|unverified|unproven|unsubstantiated)) /u;
/** "Some reports, which could not be verified, put the dead at 80". */
const UNVERIFIED =
  / (?:reports?|claims?|accounts?|posts?|messages?|videos?|allegations?|rumou?rs?) , (?:which|that|none of which) (?:\S+ ){0,3}?(?:not|n't|n’t|impossible to) (?:\S+ ){0,4}?(?:verif(?:ied|y)|confirm(?:ed)?|corroborated?|substantiated?|checked) /u;
/** "Many ask about the 60 dead". */
const ASKED_ABOUT =
  / (?:ask|asks|asked|asking|inquired|enquired|inquiring|questions?) (?:(?:me|us|him|her|them|you) )?about the (?:\S+ )?$/u;

/** "The figure of 60 that circulated online": it goes round without a source. */
const FIGURE_OF = / (?:figures?|numbers?|counts?|claims?|tolls?|tall(?:y|ies)|totals?) of (?:\S+ )?$/u;
const GOES_ROUND =
  /^ (?:[^\s,;]+ ){0,3}?,? ?(?:(?:that|which) )?(?:(?:has|have|had|was|were|is|are) )?(?:been )?(?:\S+ly )?(?:circulated|circulating|going (?:a?round)|went (?:a?round|viral)|doing the rounds|did the rounds|making the rounds|made the rounds|spread|spreading|shared) (?:\S+ ){0,3}?(?:online|on|in|via|over|by|through|social|widely) /u;
/** "A widely shared post claimed that 200 dogs": it names no source. */
const POST_SAYS =
  / (?:an?|some|several|anonymous|unnamed|unidentified|widely|viral|various|many|these) (?:\S+ ){0,3}?(?:posts?|messages?|videos?|leaflets?|tweets?|rumou?rs?|chain letters?|voice notes?|(?<=(?:anonymous|unnamed|unidentified|many|various) )(?:users?|accounts?|bloggers?|callers?|commenters?)) (?:(?:on|in) (?:\S+ ){1,3}?)?(?:(?:that|which) )?(?:(?:has|had|have) )?(?:claim(?:s|ed|ing)|alleg(?:es|ed|ing)|said|says|saying|wrote|writes|spoke of|speak of|spoken of|insist(?:s|ed)|put) (?:\S+ ){0,8}$/u;

/** "Talk of 60 dead is premature". */
const TOO_EARLY =
  /^ (?:[^\s,;]+ ){0,8}?(?:is|are|was|were|would be) (?:\S+ )?(?:premature|too early|guesswork|a guess|guesses|idle|conjecture|fanciful) /u;

/** The words of the sentence, over its clauses, that leave a figure open; `null` if none do. */
export function leftOpen({ tokens, from, to }: AssertionScene): string | null {
  const left = joined(tokens.slice(Math.max(0, from - REACH), from)).replace(/ [“”"‘’](?= )/gu, '');
  const right = joined(tokens.slice(to, to + REACH)).replace(/ [“”"‘’](?= )/gu, '');
  const examined = CLAIM_LEAD.test(left) ? EXAMINED.exec(right) : null;
  const isFalse = CALLED_FALSE.test(right) || UNSUPPORTED.test(right);
  const round = FIGURE_OF.test(left) && !isFalse ? GOES_ROUND.exec(right) : null;
  const early = CLAIM_LEAD.test(left) ? TOO_EARLY.exec(right) : null;
  const posted = isFalse ? null : POST_SAYS.exec(left);
  return (
    (examined ?? early ?? round ?? posted ?? UNVERIFIED.exec(left) ?? ASKED_ABOUT.exec(left))?.[0].trim() ??
    null
  );
}
