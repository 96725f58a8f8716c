import type { Hedge } from '../../../../figures/quantities/hedge.ts';
import { lowerAt, posAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';
import { changes } from '../../changes.ts';

/** An intransitive verb of change ("climbed up to"), not one with an object ("cut up to 700 jobs"). */
const isDirection = (token: Token | undefined): boolean =>
  token?.pos === 'VERB' && changes.verbs.has(token.lemma) && !changes.transitive.has(token.lemma);

/** Verbs whose object is behind their "over". */
const OVER_VERBS = /^(?:hand|turn|sign|fork|knock|bowl|win|give)$/;
/** Verbs behind which "past" and "beyond" are a bound ("climbed past 1,000"). */
const RISING = /^(?:rise|climb|grow|soar|surge|jump|swell|balloon|shoot|increase)$/;

const MEASURED =
  /^(?:second|minute|hour|day|week|month|year|metre|meter|m|cm|mm|km|kilomet(?:re|er)|mile|foot|inch|km\/h|percent|%|point|degree)$/;

const PERIOD = /^(?:day|week|month|year|season|decade|quarter|night|weekend|session)$/;
/** Verbs of how long something goes on ("took over 18 months", "has been over three years"). */
const LASTING =
  /^(?:take|last|wait|be|spend|go|stay|live|serve|have|drag|stretch|require|need|lose|add|survive|rule|run|work|give|get|cover|span|exceed)$/;

/** "paid over 18 months", "$140 million over three seasons": within a period, not longer than it. */
function isDuring(tokens: readonly Token[], { from, to }: Hedge): boolean {
  const period = tokens.slice(to, to + 3).some(({ lemma }) => PERIOD.test(lemma));
  const lead = tokens[from - 1];
  if (!period || lead === undefined || lead.text === '(') return false;
  return /^(?:VERB|NOUN|PROPN|NUM)$/.test(lead.pos) && !LASTING.test(lead.lemma);
}

/** Whether the words in front bound the number: a verb of change takes "to just over", but "the number over 30" is a place. */
export function bindsBefore(tokens: readonly Token[], hedge: Hedge): boolean {
  const before = lowerAt(tokens, hedge.from - 1);
  // "moved past 30 houses", "next to 30 others" mean places.
  if (/^(?:past|beyond)$/.test(hedge.words)) return RISING.test(tokens[hedge.from - 1]?.lemma ?? '');
  // "within ten days", "accurate to within 3 cm"; "within two countries" is a place.
  if (hedge.words === 'within')
    return tokens.slice(hedge.to, hedge.to + 4).some(({ lemma }) => MEASURED.test(lemma));
  if (hedge.words === 'next to' || hedge.words === 'c.') return false;
  // "climbed back up to 5": the direction of a change, and "to" its end.
  const moving =
    before === 'back' || (posAt(tokens, hedge.from - 1) === 'VERB' && isDirection(tokens[hedge.from - 1]));
  if (hedge.words === 'up to' && moving) return false;
  // "tops 30" is a bound, "three tops 30" a noun.
  if (hedge.words === 'tops' || hedge.words === 'topped') return posAt(tokens, hedge.from) === 'VERB';
  if (hedge.words !== 'over') return true;
  // "handed over 20 prisoners": the particle of the verb.
  const particle =
    posAt(tokens, hedge.from - 1) === 'VERB' && OVER_VERBS.test(tokens[hedge.from - 1]?.lemma ?? '');
  return before !== 'all' && !particle && !isDuring(tokens, hedge);
}
