import type { CountedAmount } from '../../../../figures/countedAmount.ts';
import type { Predicate } from '../../../../figures/predicate.ts';
import { rootOfThing } from '../../../../../domain/frames/countedThing.ts';
import { classifyNoun } from '../../counted.ts';
import { lowerAt, posAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';
import { pastInsertion } from './pastInsertion.ts';

const COVERED = /^(?:under|beneath|underneath|below)$/;
const EARTH =
  /^(?:mud|rubble|debris|snow|earth|sand|ash|lava|rock|rocks|soil|avalanche|landslide|mudslide|ice)$/;
const WATER = /^(?:water|floodwater|floodwaters|flood)$/;
/** How far behind "under" its noun is ("under two metres of mud"). */
const EARTH_REACH = 5;

/** Whether a counted thing is known not to be people. */
function isThing({ counted: { noun } }: CountedAmount): boolean {
  const thing = noun === null ? null : classifyNoun(noun);
  if (thing === null || thing.wider === 'person') return false;
  return !(thing.listed && /^(?:person|household)$/.test(rootOfThing(thing.name)));
}

/** Things that lie "under the mud" are buried, and those that are "under water" flooded; `null` for people and other words. */
export function coverOf(tokens: readonly Token[], own: CountedAmount): Predicate | null {
  if (own.amount.unit !== null || !isThing(own)) return null;
  let at = pastInsertion(tokens, own.to);
  if (/^(?:be|lie|remain|stand|disappear|vanish)$/.test(tokens[at]?.lemma ?? '')) at++;
  while (posAt(tokens, at) === 'ADV') at++;
  if (lowerAt(tokens, at) === 'underwater') return { lemma: 'flood', at, side: 'STATE' };
  if (!COVERED.test(lowerAt(tokens, at))) return null;
  for (let k = at + 1; k < at + EARTH_REACH && !/^(?:PUNCT|CCONJ|VERB|)$/.test(posAt(tokens, k)); k++) {
    if (EARTH.test(lowerAt(tokens, k))) return { lemma: 'bury', at: k, side: 'STATE' };
    if (WATER.test(lowerAt(tokens, k))) return { lemma: 'flood', at: k, side: 'STATE' };
  }
  return null;
}
