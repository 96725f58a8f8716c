import { classifyNoun } from '../../counted.ts';
import type { CountedAmount } from '../../../../figures/countedAmount.ts';
import type { Predicate } from '../../../../figures/predicate.ts';
import { lowerAt, posAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

/** People whose work it is to act in an event. */
const FORCE = /^(?:police officer|rescuer|soldier|medical worker)$/;
/** Things with which they act. */
const MACHINES = /^(?:aircraft|warplane|helicopter|ship|warship|vehicle|truck|tank|squadron)$/;
const THROWN = /^(?:munition|missile|rocket|drone|bomb|shell)$/;

/** Verbs of attacks, whose "with" names the weapons. */
const STRIKING = /^(?:attack|hit|strike|pound|pummel|bombard|target|shell|batter|blast|hammer|bomb|pelt)$/;

/** Verbs of such work: a report that tells what a force does says that it is there. */
const WORK = new RegExp(
  '^(?:search|raid|storm|swoop|comb|scour|execute|conduct|participate|tackle|fight|battle|combat|contain|douse|ensure|guard|' +
    'secure|patrol|protect|police|respond|rush|descend|converge|mobilise|mobilize|engage|assign|commit|involve|cordon|surround|' +
    'besiege|work|toil|dig|assist|clear|enforce|escort|oversee|supervise|monitor|operate|race|struggle|advance|attack|join|pour|move|keep)$',
);
/** Verbs that say it only with another word: "take part", "carry out a task", "set up roadblocks". */
const WITH_WORD: ReadonlyMap<string, RegExp> = new Map([
  ['take', /^(?:part|up|over)$/],
  ['carry', /^out$/],
  ['set', /^(?:up|out|off)$/],
  ['move', /^in$/],
  ['go', /^in$/],
]);
const FLYING = /^(?:fly|scramble|circle|join|participate|use|involve)$/;
const PLACED = /^(?:duty|field|scene|ground|site|action|streets|spot|frontline|front|ready|standby|work)$/;
const PLACE_REACH = 4;

/** The class of the counted things, by their whole phrase if it is listed ("unmanned aerial vehicles"). */
function classOf(
  tokens: readonly Token[],
  { counted: { noun, phrase }, amount }: CountedAmount,
): string | null {
  if (noun === null || amount.unit !== null || phrase === null) return null;
  const words = tokens.slice(phrase.from, phrase.to).map(({ text }) => text);
  const thing = classifyNoun(words.join(' '));
  return (thing?.listed === true ? thing : classifyNoun(noun))?.name ?? null;
}

/** "on duty", "in the field", "at the scene" behind the counted noun. */
function placeBehind(tokens: readonly Token[], { to }: CountedAmount): number | null {
  const at = tokens[to]?.lemma === 'be' ? to + 1 : to;
  const from = posAt(tokens, at) === 'ADV' ? at + 1 : at;
  if (!/^(?:on|in|at)$/.test(lowerAt(tokens, from))) return null;
  for (let k = from + 1; k < from + PLACE_REACH; k++) {
    if (PLACED.test(lowerAt(tokens, k))) return k;
    if (!/^(?:DET|ADJ)$/.test(posAt(tokens, k))) return null;
  }
  return null;
}

/** How far in front of the second of two weapons the "with" of both is. */
const WITH_REACH = 7;

/** "Hit two ports with 90 drones and 12 rockets". */
function isMeans(tokens: readonly Token[], from: number): boolean {
  const lead = lowerAt(tokens, from - 1);
  if (lead !== 'and') return lead === 'with';
  for (let k = from - 2; k >= from - WITH_REACH && !/^(?:VERB|AUX|PUNCT|)$/.test(posAt(tokens, k)); k--)
    if (lowerAt(tokens, k) === 'with') return true;
  return false;
}

/**
 * That a force or its machines take part in an event, from the work that a verb tells of them ("600 officers searched flats",
 * "three jets took off") or from their place ("on duty"). `null` if the words tell no such thing.
 */
export function fateOfForce(
  tokens: readonly Token[],
  own: CountedAmount,
  verb: Predicate | null,
): Predicate | null {
  const name = classOf(tokens, own);
  if (name === null) return null;
  const place = FORCE.test(name) || MACHINES.test(name) ? placeBehind(tokens, own) : null;
  if (place !== null) return { lemma: 'deploy', at: place, side: 'STATE' };
  if (verb === null) return null;
  const { at, lemma, side } = verb;
  // "order was ensured by 900 officers".
  const isAgent = side === 'OBJECT' && lowerAt(tokens, own.from - 1) === 'by';
  if (FORCE.test(name) && isAgent && WORK.test(lemma)) return { lemma: 'deploy', at, side: 'STATE' };
  if (THROWN.test(name) && side === 'OBJECT' && STRIKING.test(lemma) && isMeans(tokens, own.from))
    return { lemma: 'launch', at, side };
  if (side !== 'SUBJECT') return null;
  const next = lowerAt(tokens, at + 1);
  const isWithWord = WITH_WORD.get(lemma)?.test(next) === true;
  if (FORCE.test(name) && (WORK.test(lemma) || isWithWord)) return { lemma: 'deploy', at, side };
  const isFlight = FLYING.test(lemma) || (lemma === 'take' && /^(?:part|off)$/.test(next));
  if (MACHINES.test(name) && isFlight) return { lemma: 'deploy', at, side };
  return THROWN.test(name) && lemma === 'take' && next === 'part' ? { lemma: 'launch', at, side } : null;
}
