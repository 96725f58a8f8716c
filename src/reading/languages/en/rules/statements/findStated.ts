import type { Modality } from '../../../../../domain/vocabulary.ts';
import type { Stated } from '../../../../speech/statements/stated.ts';
import type { Run } from '../../../../speech/statements/reading.ts';
import type { Item, SpeechUnit } from '../../../../speech/statements/speechUnit.ts';
import { clauseAround } from './clauseAround.ts';
import { cutMains } from './cutMains.ts';
import { mainVerb } from './mainVerb.ts';
import { isPlan, isWorthKeeping } from './isWorthKeeping.ts';

/** A clause of fewer items is a fragment. */
const MIN_ITEMS = 4;
/** Between a colourless verb and the conjunction of its occasion: "came two days after". */
const OCCASION_ITEMS = 5;

function modalityOf(group: string): Modality {
  if (/ (?:could|may|might|can) /u.test(group)) return 'POSSIBLE';
  if (/ (?:expected|likely|forecast|predicted|projected) /u.test(group)) return 'PROJECTED';
  return isPlan(group) ? 'PLANNED' : 'ASSERTED';
}

/** The clause that a colourless verb only dates: "The talks came after the union had rejected the offer." */
function occasionsIn(items: readonly Item[], { from, to }: Run): Run[] {
  const verb = mainVerb(items, from, to);
  if (verb === null || !/^(?:come|happen|occur|follow|take)$/u.test(verb.lemma)) return [];
  for (let k = verb.verb + 1; k < Math.min(to, verb.verb + OCCASION_ITEMS); k++)
    if (/^(?:after|as|when|before|while)$/u.test(items[k]?.lower ?? '')) return [{ from: k + 1, to }];
  return [];
}

/** The clauses of a unit that the article states on its own account, and that a reader would check. Linear. */
export function findStated({ items }: SpeechUnit, lead: boolean): Stated[] {
  if (items.at(-1)?.text === '?') return [];
  const stated: Stated[] = [];
  const runs = cutMains(items).flatMap((run) => [run, ...occasionsIn(items, run)]);
  for (const run of runs) {
    const clause = clauseAround(items, run);
    if (clause === null || clause.run.to - clause.run.from < MIN_ITEMS) continue;
    if (!isWorthKeeping(items, clause, lead)) continue;
    const modality = modalityOf(clause.main.group);
    stated.push({ run: clause.run, modality, rule: modality === 'PLANNED' ? 'own.plan' : 'own.event' });
  }
  return stated;
}
