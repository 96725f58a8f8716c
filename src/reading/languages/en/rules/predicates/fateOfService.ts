import type { CountedAmount } from '../../../../figures/countedAmount.ts';
import type { Predicate } from '../../../../figures/predicate.ts';
import { lowerAt, textAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';
import { classifyNoun } from '../../counted.ts';

/** Those whom a network serves. */
const SERVED =
  /^(?:customer|home|household|building|company|person|shop|school|hospital|settlement|village|town|account)$/;
/** How many tokens on each side of the number are looked at. */
const REACH = 11;

const SERVICE =
  '(?:the )?(power|electricity|lights?|current|water|internet|broadband|phone|mobile|network|heating|gas)(?: and (?:power|electricity|water|internet|gas))?(?: (?:supply|supplies|access|service|services|connections?|lines?))?';
const TO = '(?:to|for|at|in|of)';
const FEW = '(?:\\S+ ){0,3}?';

const BACK_LEFT: readonly RegExp[] = [
  new RegExp(
    ` ${SERVICE} ${FEW}(?:restored|returned|back|reconnected|flowing|on|running)(?: (?:on|again))? (?:\\S+ )?${TO} $`,
    'u',
  ),
  new RegExp(
    ` (?:restor(?:e|es|ed|ing)|return(?:s|ed|ing)?|bring(?:s|ing)?|brought|restoration of) ${SERVICE} (?:back )?${TO} $`,
    'u',
  ),
];
const BACK_RIGHT: readonly RegExp[] = [
  new RegExp(
    `^ ${FEW}(?:has|have|had|got|get|regained) ${FEW}${SERVICE} (?:\\S+ )?(?:back|again|restored) `,
    'u',
  ),
  new RegExp(`^ ${FEW}(?:have|has|had|saw) (?:their |its )?${SERVICE} ${FEW}(?:restored|reconnected) `, 'u'),
  new RegExp(`^ ${FEW}(?:regained) ${SERVICE} `, 'u'),
];
const LOST_LEFT: readonly RegExp[] = [
  new RegExp(
    ` (?:knock(?:s|ed|ing)? out|cut(?:s|ting)?(?: off)?|interrupt(?:s|ed|ing)?|disrupt(?:s|ed|ing)?|lost|loss of) ${SERVICE} ${TO} $`,
    'u',
  ),
  new RegExp(
    ` ${SERVICE} (?:(?:was|is|were|are|has|had|have|been|went|go|goes|being) ){0,3}(?:cut(?: off)?|out|off|interrupted|knocked out|down|disrupted|lost|failed)(?: \\S+)? ${TO} $`,
    'u',
  ),
  / (?:(power|electricity|water|internet|broadband|network) )(?:outages?|cuts?|failures?|interruptions?) (?:\S+ ){0,2}?(?:affect(?:s|ed|ing)?|hit|hits|left|struck|strikes|for|in) $/u,
  / (?:blackouts?|(?:power )?outages?) (?:\S+ ){0,2}?(?:affect(?:s|ed|ing)?|hit|hits|left|struck|strikes) $/u,
  / (taps) (?:ran|run|went|are|were) (?:\S+ )?dry (?:in|at|for) $/u,
];
const LOST_RIGHT: readonly RegExp[] = [
  new RegExp(
    `^ ${FEW}(?:without|no|lost|lose|losing|lacked|lack) (?:(?:all|any|their|its|running|drinking|tap|mains) ){0,2}${SERVICE} (?!again |back )`,
    'u',
  ),
  /^ (?:\S+ ){0,3}?(?:cut|cut off|disconnected) from the (?:(water|internet|power|electricity) )/u,
  /^ (?:\S+ )?(?:are|were|was|is|been|remain|remained|sat|sit) (?:\S+ )?(?:in the dark|in darkness|blacked out|off the grid) /u,
];

const LOST: readonly (readonly [service: RegExp, lemma: string])[] = [
  [/^(?:water|taps)$/u, 'dry'],
  [/^(?:internet|broadband|phone|mobile|network)$/u, 'offline'],
  [/^(?:heating|gas)$/u, 'unheated'],
];

/** The tokens on one side of a number in its clause, lower case, joined by spaces. */
function side(tokens: readonly Token[], start: number, step: 1 | -1): string {
  const words: string[] = [];
  for (let k = start; words.length < REACH && k >= 0 && k < tokens.length; k += step) {
    if (/^[,;:.!?“”"()–—]$/u.test(textAt(tokens, k))) break;
    words.push(lowerAt(tokens, k));
  }
  return ` ${(step === 1 ? words : words.reverse()).join(' ')} `;
}

const firstOf = (patterns: readonly RegExp[], words: string): RegExpExecArray | null =>
  patterns.map((pattern) => pattern.exec(words)).find((match) => match !== null) ?? null;

const isServed = ({ counted: { noun, phrase, guessed } }: CountedAmount): boolean => {
  if (noun === null || (phrase === null && guessed)) return true;
  const thing = classifyNoun(noun);
  return thing === null || !thing.listed || (SERVED.test(thing.name) && thing.fate === null);
};

/**
 * That counted homes or customers lose a service of a network or get it back ("knocked out power to 51,000 homes", "the taps ran
 * dry in", "had their electricity back"); `null` if the words tell no such thing.
 */
export function fateOfService(tokens: readonly Token[], own: CountedAmount): Predicate | null {
  if (own.amount.unit !== null || !isServed(own)) return null;
  const left = side(tokens, own.from - 1, -1);
  const right = side(tokens, own.to, 1);
  const state = (lemma: string): Predicate => ({ lemma, at: own.to, side: 'STATE' });
  if (firstOf(BACK_RIGHT, right) !== null || firstOf(BACK_LEFT, left) !== null) return state('reconnect');
  const lost = firstOf(LOST_RIGHT, right) ?? firstOf(LOST_LEFT, left);
  if (lost === null) return null;
  const service = lost.slice(1).find(Boolean) ?? 'power';
  return state(LOST.find(([words]) => words.test(service))?.[1] ?? 'disconnect');
}
