import { lowerAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

/** Verbs that only tell how a state came about or became known ("found dead", "left wounded"). */
const FINDING = /^(?:find|leave|lie|pronounce|declare|confirm|presume|believe|fear|report|drop|remain|end)$/;
const HARMED: ReadonlyMap<string, string> = new Map([
  ['killed', 'kill'],
  ['wounded', 'wound'],
  ['injured', 'injure'],
  ['hurt', 'hurt'],
  ['suffocated', 'suffocate'],
  ['drowned', 'drown'],
  ['executed', 'execute'],
  ['murdered', 'murder'],
  ['beheaded', 'behead'],
]);

/** Verbs of those who come home and of those who bring them. */
const HOMING = /^(?:get|come|go|make|fly|bring|take|return|arrive|ferry|airlift|escort|send|travel)$/;

/** "home", "back home", "safely home". */
const isHome = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, /^(?:back|safely)$/.test(lowerAt(tokens, at)) ? at + 1 : at) === 'home';

/**
 * The outcome of a verb with the words beside it: people "shot dead", "fatally shot", "shot and killed" "stabbed to
 * death" or "trampled and suffocated" are killed, and people "found dead" have died. `buildState` gives the verb of an adjective. `null` if the
 * words add nothing.
 */
export function resultVerb(
  tokens: readonly Token[],
  verb: number,
  stateOf: (adjective: string) => string | null,
): string | null {
  const lemma = tokens[verb]?.lemma ?? '';
  const next = lowerAt(tokens, verb + 1);
  if (FINDING.test(lemma)) return stateOf(next);
  if (HOMING.test(lemma) && isHome(tokens, verb + 1)) return 'repatriate';
  if (lemma === 'make' && next === 'redundant') return 'dismiss';
  if (next === 'dead' || (next === 'to' && lowerAt(tokens, verb + 2) === 'death')) return 'kill';
  if (lowerAt(tokens, verb - 1) === 'fatally') return 'kill';
  return next === 'and' ? (HARMED.get(lowerAt(tokens, verb + 2)) ?? null) : null;
}
