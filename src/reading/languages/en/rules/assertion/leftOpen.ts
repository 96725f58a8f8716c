import type { AssertionScene } from '../../../../figures/assertion.ts';
import { joined } from './clauseWords.ts';
import { CLAIM_LEAD } from './falsity.ts';

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

/** The words of the sentence, over its clauses, that leave a figure open; `null` if none do. */
export function leftOpen({ tokens, from, to }: AssertionScene): string | null {
  const left = joined(tokens.slice(Math.max(0, from - REACH), from)).replace(/ [“”"‘’](?= )/gu, '');
  const right = joined(tokens.slice(to, to + REACH)).replace(/ [“”"‘’](?= )/gu, '');
  const examined = CLAIM_LEAD.test(left) ? EXAMINED.exec(right) : null;
  return (examined ?? UNVERIFIED.exec(left) ?? ASKED_ABOUT.exec(left))?.[0].trim() ?? null;
}
