import { quotesFrom } from '../statements/quotesFrom.ts';
import type { Saying } from '../statements/saying.ts';
import type { SpeechUnit } from '../statements/speechUnit.ts';
import type { Attributed } from './attributionChain.ts';
import { byUnit } from './byUnit.ts';

/** The quote is within as many units behind the words that lead to it. */
const MAX_UNITS = 3;

/** The rule of words that are their subject's only if it speaks right behind them. */
export const isLeading = ({ rule }: Pick<Saying, 'rule'>): boolean => rule === 'form.narrator';

/** Whether one of `own`, the sayings of a unit, quotes the agent of `lead`, or one who speaks for it. */
function quotes(unit: SpeechUnit, own: readonly Attributed[], lead: Attributed): boolean {
  const { name } = lead.agent;
  const isSame = ({ agent, channels }: Attributed): boolean =>
    agent.name === name || channels.some((channel) => channel.role === 'BODY' && channel.agent.name === name);
  return own.some((entry) => isSame(entry) && quotesFrom(unit, entry.saying));
}

/**
 * The sayings, without the words of a subject that does not speak behind them. A reader takes "Ana Quill has two brothers in
 * Lasen." for her words if a quote of hers is next. Linear in the units.
 */
export function withLeadingWords(
  units: readonly SpeechUnit[],
  attributed: readonly Attributed[],
): Attributed[] {
  if (!attributed.some(({ saying }) => isLeading(saying))) return [...attributed];
  const own = byUnit(units, attributed);
  const dropped = new Set<Attributed>();
  own.forEach((entries, index) => {
    for (const lead of entries.filter(({ saying }) => isLeading(saying)))
      if (!isQuotedBehind(units, own, index, lead)) dropped.add(lead);
  });
  return attributed.filter((entry) => !dropped.has(entry));
}

function isQuotedBehind(
  units: readonly SpeechUnit[],
  own: readonly (readonly Attributed[])[],
  index: number,
  lead: Attributed,
): boolean {
  for (let next = index + 1; next <= index + MAX_UNITS; next++) {
    const unit = units[next];
    if (unit === undefined) return false;
    const isNear = unit.paragraph === units[index]?.paragraph;
    const opensNext = next === index + 1 && lead.agent.kind === 'PERSON';
    if (!isNear && !opensNext) return false;
    const said = (own[next] ?? []).filter((entry) => !isLeading(entry.saying));
    if (said.length > 0) return quotes(unit, said, lead);
  }
  return false;
}
