import type { Dimension } from '../../../../domain/vocabulary.ts';
import { wordHappening } from './assertionWords.ts';
import { happeningOf } from './countLabel.ts';
import type { TypicalSlots } from './typicalSlots.ts';

const OPENINGS: Readonly<Partial<Record<Dimension, string>>> = {
  COUNT: 'How many',
  MONEY: 'How much money',
  PERCENT: 'What percentage',
  PERCENT_POINTS: 'How many percentage points',
  RATIO: 'What share',
  DURATION: 'How long',
  LENGTH: 'How far',
  SPEED: 'How fast',
  MASS: 'What weight',
  AREA: 'What area',
  TEMPERATURE: 'What temperature',
};

/** The words that ask for a number of a dimension. */
export const openingOf = (dimension: Dimension): string => OPENINGS[dimension] ?? 'How much';

/** Classes of money: somebody's act with a sum. */
const OF_MONEY = new Set(
  'pledged approved offered demanded paid spent ordered delivered received saved cost'.split(' '),
);

/** The question for an amount, without its event; `null` if its slots do not tell it. */
export function amountLabel(slots: TypicalSlots): string | null {
  const { dimension, things, predicate, scope, wording, parties, location, period, unit } = slots;
  if (predicate === null || scope === 'CHANGE' || scope === 'PER_UNIT') return null;
  const rest = [parties, location ?? '', period ?? ''].filter((part) => part !== '').join(' ');
  if (dimension === 'MONEY' && OF_MONEY.has(predicate) && parties !== '') {
    const spent = wordHappening(predicate === 'cost' ? 'needed' : predicate, wording, true);
    return `How much money${unit === null ? '' : ` in ${unit}`} ${spent} ${rest}`;
  }
  if ((dimension !== 'PERCENT' && dimension !== 'RATIO') || things === null) return null;
  const happened = wordHappening(happeningOf(predicate, things), wording);
  const share = dimension === 'PERCENT' ? 'percentage' : 'share';
  return `What ${share} of the ${slots.whole ?? things} ${happened} ${rest}`.trim();
}
