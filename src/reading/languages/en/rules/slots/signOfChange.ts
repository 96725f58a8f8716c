import type { ChangeSign } from '../../../../../domain/vocabulary.ts';
import type { SlotReading } from '../../../../figures/frameSlots.ts';
import type { Amount } from '../../../../figures/quantities/amount.ts';
import { lowerAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';
import { changeBefore } from '../scopes/changeBefore.ts';

const UP =
  /^(?:up|rise|increase|grow|climb|jump|surge|soar|expand|widen|raise|boost|gain|advance|rebound|swell|balloon|skyrocket|improve|upgrade|hike|accelerate|mount|spike|rocket|recover|extend|double|triple|rally|growth|improvement|add|higher|more|uptick)$/;
const DOWN =
  /^(?:down|fall|drop|decrease|decline|slip|slide|plunge|plummet|shrink|narrow|slow|lower|cut|reduce|dip|tumble|sink|downgrade|trim|slash|ease|dwindle|shed|retreat|shorten|slump|crash|reduction|lose|pare|fewer|less|cheaper)$/;

const signOf = (word: string): ChangeSign | null => (UP.test(word) ? 'UP' : DOWN.test(word) ? 'DOWN' : null);

/** The direction of a change: of the verb or noun that governs it, or of the word beside it ("12 fewer"). */
export function signOfChange(tokens: readonly Token[], amount: Amount): SlotReading<ChangeSign> | undefined {
  const governor = changeBefore(tokens, amount.from);
  const places = [governor, amount.to, amount.from - 1, amount.to + 1];
  for (const at of places) {
    if (at === null) continue;
    const value = signOf(lowerAt(tokens, at)) ?? signOf(tokens[at]?.lemma ?? '');
    if (value !== null) return { value, from: at, to: at + 1 };
  }
  return undefined;
}
