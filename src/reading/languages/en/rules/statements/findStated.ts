import type { Modality } from '../../../../../domain/vocabulary.ts';
import type { Stated } from '../../../../speech/statements/stated.ts';
import type { SpeechUnit } from '../../../../speech/statements/speechUnit.ts';
import { clauseAround } from './clauseAround.ts';
import { cutMains } from './cutMains.ts';
import { isPlan, isWorthKeeping } from './isWorthKeeping.ts';

/** A clause of fewer items is a fragment. */
const MIN_ITEMS = 4;

function modalityOf(group: string): Modality {
  if (/ (?:could|may|might|can) /u.test(group)) return 'POSSIBLE';
  if (/ (?:expected|likely|forecast|predicted|projected) /u.test(group)) return 'PROJECTED';
  return isPlan(group) ? 'PLANNED' : 'ASSERTED';
}

/** The clauses of a unit that the article states on its own account, and that a reader would check. Linear. */
export function findStated({ items }: SpeechUnit, lead: boolean): Stated[] {
  if (items.at(-1)?.text === '?') return [];
  const stated: Stated[] = [];
  for (const run of cutMains(items)) {
    const clause = clauseAround(items, run);
    if (clause === null || clause.run.to - clause.run.from < MIN_ITEMS) continue;
    if (!isWorthKeeping(items, clause, lead)) continue;
    const modality = modalityOf(clause.main.group);
    stated.push({ run: clause.run, modality, rule: modality === 'PLANNED' ? 'own.plan' : 'own.event' });
  }
  return stated;
}
