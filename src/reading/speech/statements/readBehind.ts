import type { Prose } from '../../text/prose.ts';
import type { Extent } from '../../text/extent.ts';
import type { Reading } from './reading.ts';
import type { Saying } from './saying.ts';
import type { SpeechUnit } from './speechUnit.ts';
import { isLeading } from '../attribution/leadingWords.ts';
import { toSaying } from './toSaying.ts';

/** The source of some words is beside them, in another sentence. */
const NAMED_BESIDE: Omit<Reading, 'source' | 'cue' | 'rule'> = {
  carried: false,
  lemma: ':',
  zoneEnd: 0,
  content: [],
  beneath: false,
  negated: false,
  denied: false,
  planned: false,
  opensBlock: false,
};

/** Whether a unit has no words but quotes. */
export const isQuotesOnly = ({ items }: SpeechUnit): boolean =>
  items.every((item) => item.quoted !== null || /^[\p{P}\s]*$/u.test(item.text));

/** The figures of the paragraph before, if a sentence tells only whose they are: "The figures were given by the mayor." */
export function sourceOfFiguresBefore(
  { language: { speech } }: Prose,
  units: readonly SpeechUnit[],
  index: number,
  sayings: readonly Saying[],
): Saying | null {
  const unit = units[index];
  const behind = unit === undefined ? null : speech.figuresBefore(unit.items);
  const last = units[index - 1];
  if (unit === undefined || behind === null || last === undefined) return null;
  const { source, all } = behind;
  const content: Extent[] = [];
  for (let k = index - 1; k >= 0 && units[k]?.paragraph === last.paragraph; k--) {
    const { items } = units[k] ?? { items: [] };
    const [start, end] = [items[0]?.start ?? 0, items.at(-1)?.end ?? 0];
    const isSaid = sayings.some(
      (saying) =>
        saying.source !== null && !isLeading(saying) && saying.cue.start >= start && saying.cue.start < end,
    );
    if (isSaid) break;
    content.unshift({ start, end });
    if (!all) break;
  }
  const cue = source.from > 0 ? { from: 0, to: source.from } : { from: source.to, to: source.to + 1 };
  return content.length === 0
    ? null
    : toSaying(unit, { ...NAMED_BESIDE, source, cue, rule: 'figures.behind' }, speech, content);
}

/** The quotes of a unit that has nothing else and no source, if `unit` follows in its paragraph. */
function quoteAlone(
  previous: SpeechUnit,
  unit: SpeechUnit,
  sayings: readonly Saying[],
): readonly Extent[] | null {
  const quotes = previous.items.filter((item) => item.quoted !== null);
  if (!isQuotesOnly(previous) || quotes.length === 0 || previous.paragraph !== unit.paragraph) return null;
  const start = quotes[0]?.start ?? 0;
  const isSaid = sayings.some(({ content }) =>
    content.some((part) => part.start <= start && start < part.end),
  );
  return isSaid ? null : quotes.map(({ start: from, end }) => ({ start: from, end }));
}

/** The quote in front of a sentence that tells whose it is: "“It was dark.” Ana Quill shrugs." */
export function sourceOfQuoteBefore(
  { language: { speech } }: Prose,
  previous: SpeechUnit | undefined,
  unit: SpeechUnit,
  sayings: readonly Saying[],
): Saying | null {
  const quote = previous === undefined ? null : quoteAlone(previous, unit, sayings);
  const source = quote === null ? null : speech.quoteBefore(unit.items);
  if (quote === null || source === null) return null;
  const cue = source.from > 0 ? { from: 0, to: source.from } : { from: source.to, to: source.to + 1 };
  return toSaying(unit, { ...NAMED_BESIDE, source, cue, rule: 'quote.behind' }, speech, quote);
}

/** The person of the sentence before says the quote with which a unit begins: "Ana Quill laughs. “It was a boat.”" */
export function personBeforeQuote(
  { language: { speech } }: Prose,
  previous: SpeechUnit | undefined,
  unit: SpeechUnit,
  sayings: readonly Saying[],
): Saying | null {
  const [first] = unit.items;
  const isNext = previous !== undefined && previous.paragraph === unit.paragraph;
  if (!isNext || first === undefined || !(first.spoken || isQuotesOnly(unit))) return null;
  if (previous.items.some(({ quoted }) => quoted !== null)) return null;
  const source = speech.leadingPerson(previous.items);
  if (source === null) return null;
  const start = previous.items[0]?.start ?? 0;
  const at = previous.items[source.from]?.start;
  const others = sayings.some(
    (saying) => saying.cue.start >= start && saying.source !== null && saying.source.start !== at,
  );
  if (others) return null;
  const content = isQuotesOnly(unit) ? unit.items.filter(({ quoted }) => quoted !== null) : [first];
  const cue = { from: source.to, to: Math.min(source.to + 1, previous.items.length) };
  return toSaying(
    previous,
    { ...NAMED_BESIDE, source, cue, rule: 'quote.led' },
    speech,
    content.map(({ start: from, end }) => ({ start: from, end })),
  );
}
