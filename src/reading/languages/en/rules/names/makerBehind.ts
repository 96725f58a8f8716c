import type { Token } from '../../../../text/token.ts';

/** The maker of a document is named within these many tokens behind it. */
const MAX_BEHIND = 12;
const RELATIVE = /^(?:that|which)$/u;
const HAVE = /^(?:has|have|had)$/u;
const MAKES =
  /^(?:publishe[sd]|released?|releases|issue[sd]|puts?|posted|posts|compile[sd]|keeps?|kept|file[sd]|drew|drawn|drafted|commissioned|circulated|seen|obtained)$/u;
/** They read a document that others made. */
const READS = /^(?:seen|obtained)$/u;
const PLACE = /^(?:website|site|page|homepage|account|channel|portal|blog|app)$/u;
const OWNS = /^[’']s?$/u;
const ENDS = /^(?:PUNCT|ADP|SCONJ|CCONJ)$/u;

/** The tokens up to the first that ends a noun phrase. */
function phraseOf(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({ pos, lower }) => ENDS.test(pos) && lower !== 'of');
  return end < 0 ? tokens : tokens.slice(0, end);
}

/**
 * The words for the maker of a document that ends at `end`, if they are behind it: "a list published by the port", "the
 * figures that the port released", "an order on the port's website". Empty if none are.
 */
export function makerBehind(sentence: readonly Token[], end: number): readonly Token[] {
  const at = sentence.findIndex(({ start }) => start >= end);
  if (at < 0) return [];
  // "the register of owners that the port keeps"
  const from = sentence[at]?.lower === 'of' && sentence[at + 1]?.pos === 'NOUN' ? at + 2 : at;
  const behind = sentence.slice(from, from + MAX_BEHIND);
  const first = behind[0];
  if (first?.lower === 'on') {
    const place = behind.findIndex(({ lower }) => PLACE.test(lower));
    const owns = behind.findIndex(({ text }) => OWNS.test(text));
    return owns > 1 && owns < place ? behind.slice(1, owns) : [];
  }
  if (first !== undefined && MAKES.test(first.lower)) {
    const by = behind.findIndex(({ lower }) => lower === 'by');
    return by > 0 && !READS.test(first.lower) ? phraseOf(behind.slice(by + 1)) : [];
  }
  const start = RELATIVE.test(first?.lower ?? '') ? 1 : 0;
  const verb = behind.findIndex(({ lower }) => MAKES.test(lower));
  const subject = behind.slice(start, verb < 0 ? start : verb).filter(({ lower }) => !HAVE.test(lower));
  const isSubject = subject.length > 0 && subject.every(({ pos }) => /^(?:DET|NOUN|PROPN|ADJ)$/u.test(pos));
  return isSubject && !READS.test(behind[verb]?.lower ?? '') ? subject : [];
}
