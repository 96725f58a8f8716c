import type { TableRules } from '../../language/tableRules.ts';
import { units } from './units.ts';

const TOTAL = /^(?:(?:grand |overall )?totals?|sum|all|altogether|overall|in all)\b/iu;
const PERIOD =
  /^(?:(?:budget|calendar|financial|fiscal) )?(?:date|day|decade|half|hour|month|period|quarter|season|time|week|year)s?\b/iu;
const PERIOD_LABEL =
  /^(?:(?:1[89]|20)\d\d(?:[–/-]\d{2,4})?|(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?: \d{2,4})?|Q[1-4]\b.*|H[12]\b.*)$/u;
/** A quarter of a year has a number; one of a town has a name. */
const QUARTER = /^quarters?$/iu;
const ORDINAL = /^(?:(?:first|second|third|fourth|last|this|next)\b|\d)/iu;
/** Kinds of things that a row can name besides places. */
const THING =
  /^(?:age|age group|category|cause|class|company|crop|group|item|kind|party|product|sector|sex|team|type|weapon|candidate|name)s?\b/iu;
/** The unit of a caption or head: "Crowns, by year", "Losses (tonnes)", "in millions of dollars". */
const IN_BRACKETS = /\(([^()]{1,40})\)/u;
const IN_WORDS = /\bin (?:\p{L}+ of )?(\p{L}+)\s*$/iu;
const LEADING = /^([\p{L} ]{1,40}?)(?:,| by | per )/iu;

/** "(County Surveyor)": a name, and not a unit. */
const NAME = /^\p{Lu}\p{Ll}+(?: (?:of|for|the|and))* \p{Lu}/u;

const small = (head: string): string => (/^\p{Lu}\p{Ll}/u.test(head) ? head.toLowerCase() : head);

/** The heads of English tables, as words behind a number. */
export const tables: TableRules = {
  phrases(number, head, caption) {
    const unit = [head, caption].flatMap((words) => unitWords(words))[0];
    const bare = small(head.replace(IN_BRACKETS, '').trim());
    const of = unit === undefined ? [] : [`${number} ${unit} ${bare}`, `${number} ${unit}`];
    // "Methane at the face" over "Per cent".
    if (units.words.has(bare.toLowerCase()))
      return [`${number} ${bare.toLowerCase()} of ${unit ?? small(caption)}`];
    return [...of, ...(bare === '' ? [] : [`${number} ${bare}`]), `${number} ${small(caption)}`];
  },
  isTotal: (label) => TOTAL.test(label),
  slotOf(head, label) {
    const isPart = QUARTER.test(head) && /^\p{Lu}\p{Ll}/u.test(label) && !ORDINAL.test(label);
    if (!isPart && (PERIOD.test(head) || PERIOD_LABEL.test(label))) return 'period';
    return THING.test(head) || !/^\p{Lu}/u.test(label) ? 'qualifiers' : 'location';
  },
};

function unitWords(words: string): readonly string[] {
  const bracketed = IN_BRACKETS.exec(words);
  const found =
    (NAME.test(bracketed?.[1] ?? '') ? null : bracketed) ?? IN_WORDS.exec(words) ?? LEADING.exec(words);
  return found?.[1] === undefined ? [] : [small(found[1].trim())];
}
