import type { Amount } from '../../../../figures/quantities/amount.ts';
import { lowerAt, posAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

/** A happening of work, votes and courts. `noun` is the counted thing if the phrase names it better than its own noun. */
export interface PublicFate {
  readonly lemma: string;
  readonly noun: string | null;
  /** The token behind the amount, or in front of it. */
  readonly at: number;
}

interface Row {
  readonly lemma: string;
  readonly noun: string | null;
  /** The words behind the number, from its noun on. */
  readonly behind?: RegExp;
  /** The words in front of the number, up to it. */
  readonly before?: RegExp;
}

const BILL =
  '(?:the |a |an |its |his |her )?(?:\\w+ )?(?:bill|law|motion|measure|plan|proposal|resolution|budget|amendment|treaty|deal|reform)';
/** A noun with its adjectives, or nothing: "lawmakers", "of the members". */
const WHO = '^(?:[\\w-]+ ){0,3}?';
const HAVE = '(?:have |has |had |were |was |are |is |be |been |being |to |will |would )*';

const ROWS: readonly Row[] = [
  {
    lemma: 'abstain',
    noun: 'vote',
    behind: new RegExp(
      `${WHO}(?:abstained|abstaining|abstentions?|withheld their votes?|did not vote either way)`,
      'u',
    ),
    before: /(?:abstentions|abstained|abstaining) :$/u,
  },
  {
    lemma: 'oppose',
    noun: 'vote',
    behind: new RegExp(
      `${WHO}${HAVE}(?:(?:voted|voting|vote|votes|cast their votes|cast votes) (?:against|no)\\b|(?:opposed|rejected) (?:it$|to ${BILL}|${BILL}))|^opposed\\b|^noes\\b`,
      'u',
    ),
    before: /(?:^|, |and )(?:against|noes|no) :$|(?:opposed|rejected) by$/u,
  },
  {
    lemma: 'favour',
    noun: 'vote',
    behind: new RegExp(
      `${WHO}${HAVE}(?:(?:voted|voting|vote|votes|cast their votes) (?:in favou?r|for|yes)\\b|in favou?r\\b|(?:backed|supported|approved) (?:it$|${BILL}))|^ayes\\b`,
      'u',
    ),
    before: new RegExp(`(?:in favou?r|for|ayes|yes) :$|${BILL}.*(?:backed|supported|approved) by$`, 'u'),
  },
  {
    lemma: 'sign',
    noun: 'signature',
    behind: new RegExp(
      `${WHO}${HAVE}(?:signed\\b.*(?:petition|appeal|letter)|put their names? to|signatures\\b)`,
      'u',
    ),
    before: /(?:petition|letter|appeal) (?:\S+ ){0,6}signed by$|(?:petition|letter) , with$/u,
  },
  {
    lemma: 'acquit',
    noun: null,
    behind: new RegExp(`${WHO}${HAVE}(?:acquitted|cleared of|found not guilty|walked free)\\b`, 'u'),
    before: /acquittals? of$|acquitted$|(?:court|jury|judges?|panel) cleared$/u,
  },
  {
    lemma: 'convict',
    noun: null,
    behind: new RegExp(`${WHO}${HAVE}(?:found |pleaded )?guilty\\b`, 'u'),
    before: /(?:convictions? of)$/u,
  },
  {
    lemma: 'try',
    noun: null,
    behind: new RegExp(
      `${WHO}${HAVE}(?:on trial|went on trial|gone on trial|go on trial|stood trial|stand trial|standing trial|stand accused|stood accused|in the dock)\\b`,
      'u',
    ),
    before: /trial of$|in the dock (?:are|were)$/u,
  },
  {
    lemma: 'strike',
    noun: null,
    behind: new RegExp(
      `${WHO}${HAVE}(?:joined the (?:strike|walkout|stoppage)|taking part in the (?:strike|walkout|stoppage)|took part in the (?:strike|walkout|stoppage)|stopped work|laid down their (?:work|tools)|downed tools|walked out|on strike)\\b`,
      'u',
    ),
    before:
      /(?:strike|walkout|stoppage) (?:involves|involved|by|of)$|(?:strike|stoppage|walkout) .*joined by$|strikers :$/u,
  },
  {
    lemma: 'cut',
    noun: null,
    behind: new RegExp(
      `${WHO}(?:${HAVE}(?:let go\\b|lose their jobs|lost their jobs|laid off|out of work$|face redundancy)|out of work)`,
      'u',
    ),
    before:
      /(?:lay|laid|lays|laying) off(?: another)?$|job (?:losses|cuts) :$|redundancies :$|(?:cuts|redundancies) (?:affect|affects|affected)$|redundancy notices? .*to$/u,
  },
  {
    lemma: 'create',
    noun: null,
    behind: new RegExp(`^(?:new |extra |additional )?(?:jobs|posts|positions) ${HAVE}created\\b`, 'u'),
  },
  {
    lemma: 'employ',
    noun: 'worker',
    behind: new RegExp(
      `${WHO}(?:work|works|working|are employed|is employed|were employed|people work) (?:at|in|for|there)\\b`,
      'u',
    ),
    before:
      /(?:employs?|employed|employing)$|(?:workforce|headcount|payroll|a staff) (?:of|numbers|numbered|is|was|stands at|stood at)$|^staff :$|work for$/u,
  },
];

/** "Cost 650 jobs", "the loss of 340 jobs": they are cut. */
const JOBS = /^(?:[\w-]+ ){0,2}?(?:jobs|posts|positions)\b/u;
const MAKING =
  /(?:create|creates|created|creating|generate|generates|generated|bring|brings|bringing)(?: about| some| up to)?$/u;
const LOSING = /(?:cost|costs|costing|loss of|lose|loses|lost|losing|slash|slashes|slashing)$/u;

const BEHIND = 9;
const BEFORE = 9;
const MARKS = /^[;.!?“”"()]$/u;

/** The words of an amount's clause on one side, as a string. */
function wordsOf(tokens: readonly Token[], start: number, step: 1 | -1, most: number): string {
  const words: string[] = [];
  for (let k = start; words.length < most && k >= 0 && k < tokens.length; k += step) {
    const word = lowerAt(tokens, k);
    if (MARKS.test(word) || (step === 1 && (posAt(tokens, k) === 'NUM' || word === ','))) break;
    words.push(word);
  }
  return (step === 1 ? words : words.reverse()).join(' ');
}

/** The happening of a bare count at work, in a vote or in court, by the phrase around it; `null` if none tells it. */
export function fateInPublic(tokens: readonly Token[], { from, to, unit }: Amount): PublicFate | null {
  if (unit !== null) return null;
  const behind = wordsOf(tokens, to, 1, BEHIND);
  const before = wordsOf(tokens, from - 1, -1, BEFORE);
  for (const row of ROWS) {
    const at = row.behind?.test(behind) === true ? to : row.before?.test(before) === true ? from - 1 : -1;
    if (at >= 0) return { lemma: row.lemma, noun: row.noun, at };
  }
  if (JOBS.test(behind) && MAKING.test(before)) return { lemma: 'create', noun: null, at: from - 1 };
  if (JOBS.test(behind) && LOSING.test(before)) return { lemma: 'cut', noun: null, at: from - 1 };
  return null;
}
