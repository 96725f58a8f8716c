import type { HeadlineRules } from '../../language/headlineRules.ts';
import { numbers } from './numbers.ts';

/** A source of one to five words behind the last dash or colon; a clause or figure is none. */
const BEHIND = /^[^\d"“‘']{3,60}$/u;
const MAX_WORDS = 5;
const MARK = /\s[–—-]\s|:\s/gu;
/** Words that begin something else than a name behind a dash. */
const NO_SOURCE =
  /^(?:and|as|at|but|by|for|from|how|in|is|it|its|live|no|not|of|on|one|or|so|that|then|this|to|what|when|where|who|why|with|analysis|comment|explainer|opinion|update[ds]?|video|watch)\b/iu;

/** "Firm to cut 300 jobs": a noun, then the infinitive; "rises to 300", "close to 300" end with the number. */
const INFINITIVE =
  /(?<!\p{L})(\p{L}{1,40}) to (?:\p{Ll}{1,40}ly )?(\p{Ll}{1,40})(?: [\p{L}’'-]{1,40}){0,4}\s?$/u;
const GOVERNS_INFINITIVE =
  /^(?:able|according|begins?|began|close|continues?|due|fails?|failed|forced|had|has|have|helps?|near|next|seeks?|seems?|thanks|tries|tried|up|used|vs|want(?:ed|s)?|\p{L}+(?:ed|ing))$/iu;

/** Headlines of English newspapers leave out articles and forms of "to be". */
export const headlines: HeadlineRules = {
  verbOfSaying: 'said',
  sourceBehind(title) {
    const last = [...title.matchAll(MARK)].at(-1);
    if (last === undefined || last.index === 0) return null;
    const source = title.slice(last.index + last[0].length).trim();
    const isName = BEHIND.test(source) && !NO_SOURCE.test(source) && source.split(/\s+/u).length <= MAX_WORDS;
    return isName ? { from: last.index, source } : null;
  },
  isPlanned(before) {
    const found = INFINITIVE.exec(before);
    return found !== null && !GOVERNS_INFINITIVE.test(found[1] ?? '');
  },
  isShouted: (word) =>
    numbers.small.has(word) || numbers.tens.has(word) || numbers.magnitudes.has(word) || SHOUTED.has(word),
};

/** Short words that popular papers print in capitals beside figures. */
const SHOUTED: ReadonlySet<string> = new Set(
  'a after all and are as at by dead die died dies for from have hurt in injured is killed least missing more nearly of on or over people than the to under up were with wounded'.split(
    ' ',
  ),
);
