import { classifyNoun } from '../counted.ts';
import type { TypicalSlots } from './typicalSlots.ts';
import { wordHappening, type ActiveVerb } from './assertionWords.ts';

/** Predicate classes with another wording than "were" and their name. */
const WORDINGS: Readonly<Record<string, string | ActiveVerb>> = {
  killed: ['died', 'die', 'died'],
  missing: ['went missing', 'go missing', 'gone missing'],
  gathered: ['gathered', 'gather', 'gathered'],
  voted: ['voted', 'vote', 'voted'],
  unhurt: ['escaped unhurt', 'escape unhurt', 'escaped unhurt'],
  'on strike': ['went on strike', 'go on strike', 'gone on strike'],
  limit: ['are allowed', 'be allowed', 'been allowed'],
  hired: 'employed',
  injured: 'injured',
};
/** Jobs are cut, and munitions hit on their own. */
const OF_THINGS: readonly (readonly [predicate: string, things: RegExp, wording: string | ActiveVerb])[] = [
  ['dismissed', /\b(?:jobs?|posts?|positions?)$/u, 'cut'],
  ['infected', /\b(?:cases|infections)$/u, 'recorded'],
  [
    'hit',
    /(?:missiles|drones|rockets|bombs|shells|weapons|munitions)$/u,
    ['hit their targets', 'hit their targets', 'hit their targets'],
  ],
];

const STATUS: Readonly<Record<string, string>> = {
  CONFIRMED: ', by confirmed counts',
  PROBABLE: ', as probable',
  SUSPECTED: ', as suspected',
  ESTIMATED: ', by estimate',
};

/** The happening of a class, as it is worded of some things. */
export const happeningOf = (predicate: string, things: string): string | ActiveVerb =>
  OF_THINGS.find(([name, of]) => name === predicate && of.test(things))?.[2] ??
  WORDINGS[predicate] ??
  predicate;

/** The question for a count, without its event: "How many people went missing"; `null` if its slots do not tell it. */
export function countLabel(slots: TypicalSlots): string | null {
  const { things, predicate, scope, wording, parties, location, period, status, sign, whole } = slots;
  if (things === null || predicate === null) return null;
  const happened = wordHappening(happeningOf(predicate, things), wording);
  const rest = [happened, parties, location ?? '', period ?? ''].filter((part) => part !== '').join(' ');
  const end = status === null ? '' : (STATUS[status] ?? '');
  if (scope === 'CHANGE') {
    const moved = sign === 'UP' ? 'more' : sign === 'DOWN' ? 'fewer' : 'more or fewer';
    return `How many ${moved} ${things} ${rest} than before${end}`;
  }
  if (scope === 'PER_UNIT') return `How many ${things} ${rest} for each ${slots.per ?? 'unit'}${end}`;
  if (scope === 'SUBSET' && whole !== null && isFateOf(whole, predicate))
    // "How many of the dead died": the part is by another trait, which only its own noun or clause tells.
    return things === 'people' ? null : `How many of the ${bareWhole(whole)} were ${things}${end}`;
  const part = partOf(things, whole === null ? null : wholeWords(whole));
  const counted = scope === 'SUBSET' ? part : scope === 'ADDITIONAL' ? `more ${things}` : things;
  const before = scope === 'PREVIOUS' ? ', by an earlier count' : '';
  return `How many ${counted} ${rest}${before}${end}`;
}

/** Whether the words of a whole already tell what happened to it ("the injured"). */
function isFateOf(whole: string, predicate: string): boolean {
  const fate = classifyNoun(wholeWords(whole))?.fate ?? null;
  return fate === predicate;
}

const bareWhole = (whole: string): string =>
  wholeWords(whole).replace(/^(?:the|all|its|their|these|those) /iu, '');

/** The words of a whole without the clause that tells what happened to it: "cases" of "cases that were tested". */
const wholeWords = (whole: string): string => {
  const [noun = ''] = whole.split(/,? (?:that|who|which|was|were|is|are|has|have|had|been) /u);
  const bare = noun.replace(/ \S+ed$/u, '');
  return /\p{L}/u.test(bare.replace(/^(?:the|all|its|their|these|those) /iu, '')) ? bare : noun;
};

const partOf = (things: string, whole: string | null): string => {
  const words = whole ?? things;
  return /^of /u.test(words)
    ? words
    : `of ${/^(?:the|all|its|their|these|those) /iu.test(words) ? '' : 'the '}${words}`;
};
