import { CodePoints } from '../../../../domain/claims/codePoints.ts';
import { numbers } from '../numbers.ts';
import type { LabelClaim } from './labelClaim.ts';

/** Replaces the number. */
const BLANK = '___';
/** Words on each side of the number that a label repeats. */
const AROUND = 14;
/** Words apart from the number without which a clause tells nothing. */
const MIN_WORDS = 3;

/** Marks at which another clause begins. */
const CLAUSE_MARK = /[;:“”"()[\]‘]|[.!?] |\s[–—-]\s/u;
const SAID =
  '(?:said|says|told|reported|reports|announced|announces|added|stated|wrote|estimates|estimated|claimed|claims|according)';
/** A speaker behind the clause (", the ministry said on Monday") and in front of it ("The ministry said that "). */
const SPEAKER_BEHIND = new RegExp(`,[^,]*\\b${SAID}\\b.*$|\\s(?:according to|as reported by)\\b.*$`, 'u');
const SPEAKER_BEFORE = new RegExp(
  `^.*\\b(?:said|says|reported|announced|added|stated|claimed|claims)(?: (?:on|late|early|earlier) \\p{L}+)?(?: that)? |^.*\\btold [^,]{1,40} that |^According to [^,]*, `,
  'u',
);
const JOINING =
  /^(?:[-–—•*] ?)?(?:and|but|while|with|as|so|or|which|because|although|though|where|when|whereas|that(?! (?:is|was|means|makes)\b))\s+/iu;
/** A second clause about something else. */
const NEXT_CLAUSE =
  /,? (?:and|but) (?:that|he|she|it|they|the|its|his|her|their)\b|, (?:and|but|which|who|where|when|while)\b/u;
/** Prepositions in front of a number that its own words have: "within 30 days". */
const LEADING = /^(?:within|in|for|after|before|every|per|by|to|from)\s/iu;

/** The clause of a number with a blank for it: "___ trains did not run"; `null` if the sentence has no such clause. */
export function clauseLabel(claim: LabelClaim): string | null {
  const { sentence, words, frame } = claim;
  const start = new CodePoints(sentence.exact).toUtf16(words.start - sentence.start);
  const before = sentence.exact.slice(0, start);
  const behind = sentence.exact.slice(start + words.exact.length);
  const [leading = ''] = LEADING.exec(words.exact) ?? [];
  const kept = wordsBehindNumber(words.exact, frame.nounPhrase);
  const front = frontOf(before);
  const back = backOf(behind);
  const count = [front, kept, back]
    .join(' ')
    .split(/\s+/u)
    .filter((word) => /\p{L}/u.test(word)).length;
  if (count < MIN_WORDS) return null;
  const space = /^[\p{L}\p{N}%]/u.test(back) ? ' ' : '';
  return `${front} ${leading}${BLANK} ${kept}${space}${back}`.replace(/\s+/gu, ' ').trim();
}

function frontOf(before: string): string {
  const clause = before.split(CLAUSE_MARK).at(-1) ?? '';
  const own = clause.replace(SPEAKER_BEFORE, '');
  const words = own
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const joined = words.length > AROUND ? `… ${words.slice(-AROUND).join(' ')}` : words.join(' ');
  return joined.replace(/^[,–—-]\s*/u, '').replace(JOINING, '');
}

function backOf(behind: string): string {
  const [own = ''] = (behind.split(CLAUSE_MARK)[0] ?? '').split(NEXT_CLAUSE);
  const words = own.replace(SPEAKER_BEHIND, '').trim().split(/\s+/u);
  const last = words.findLastIndex((word) => /[^.,!?]/u.test(word));
  const end = (words[last] ?? '').replace(/[.,!?]{1,3}$/u, '');
  const clause = [...words.slice(0, Math.max(0, last)), end].join(' ');
  return words.length > AROUND ? `${words.slice(0, AROUND).join(' ')} …` : clause;
}

/** The words of a figure behind its number: "four hours" has "hours". */
function wordsBehindNumber(exact: string, nounPhrase: string | null): string {
  const words = exact.split(/\s+/u);
  const last = words.findLastIndex((word) => /\p{N}/u.test(word) || isNumberWord(word));
  if (last >= 0) return words.slice(last + 1).join(' ');
  const at = nounPhrase === null ? -1 : exact.lastIndexOf(nounPhrase);
  return at < 0 ? '' : exact.slice(at);
}

function isNumberWord(word: string): boolean {
  const parts = word
    .toLowerCase()
    .replace(/[^\p{L}-]/gu, '')
    .split('-');
  return parts.some((part) => {
    const one = part.replace(/s$/u, '');
    return (
      numbers.small.has(part) ||
      numbers.tens.has(part) ||
      numbers.magnitudes.has(one) ||
      /^(?:half|third|quarter|bn|none|no)$/u.test(one)
    );
  });
}
