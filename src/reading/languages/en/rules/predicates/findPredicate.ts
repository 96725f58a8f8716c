import { changes } from '../../changes.ts';
import { harmVerbs } from '../../harmVerbs.ts';
import { contactVerb } from './contactVerb.ts';
import { pastInsertion } from './pastInsertion.ts';
import { resultVerb } from './resultVerb.ts';
import { lowerAt, posAt, textAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';
import type { Predicate } from '../../../../figures/predicate.ts';

/** Nouns of an event, to the verb of it: "the evacuation of 300 people" evacuates them. */
const EVENT_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    abduction: 'abduct',
    arrest: 'arrest',
    arrival: 'arrive',
    cancellation: 'cancel',
    capture: 'capture',
    closure: 'close',
    collapse: 'collapse',
    damage: 'damage',
    death: 'die',
    demolition: 'demolish',
    delivery: 'deliver',
    departure: 'depart',
    deployment: 'deploy',
    deportation: 'deport',
    destruction: 'destroy',
    detention: 'detain',
    displacement: 'displace',
    disappearance: 'disappear',
    dispatch: 'dispatch',
    downing: 'down',
    drowning: 'drown',
    escape: 'escape',
    evacuation: 'evacuate',
    execution: 'execute',
    export: 'export',
    flooding: 'flood',
    import: 'import',
    injury: 'injure',
    interception: 'intercept',
    jailing: 'jail',
    kidnapping: 'kidnap',
    killing: 'kill',
    launch: 'launch',
    leak: 'leak',
    loss: 'lose',
    murder: 'murder',
    payment: 'pay',
    preparation: 'prepare',
    production: 'produce',
    purchase: 'purchase',
    quarantine: 'quarantine',
    recall: 'recall',
    recovery: 'recover',
    release: 'release',
    rescue: 'rescue',
    sale: 'sell',
    shutdown: 'close',
    spill: 'spill',
    shooting: 'shoot',
    surrender: 'surrender',
    suspension: 'suspend',
    theft: 'steal',
    transfer: 'transfer',
    vaccination: 'vaccinate',
    repatriation: 'repatriate',
    hospitalisation: 'hospitalise',
    hospitalization: 'hospitalise',
    withdrawal: 'withdraw',
  }),
);

/** Verbs that only tie the figure to something else and tell nothing that happens to the counted thing. */
const EMPTY_VERBS: ReadonlySet<string> = new Set(
  (
    'be have do get say tell report announce estimate expect believe claim note add confirm suggest stand number total ' +
    'amount reach put list speak cite mention record show include continue begin start remain set plan need want try help make seem appear follow compare consist comprise know understand depend mean matter stand mark amount use ' +
    'communicate circulate concede acknowledge insist stick cling maintain reckon calculate compute dispute assert allege correct adjust'
  ).split(' '),
);
/** Whether the verb only ties a figure to something else ("says", "totals"). */
export const isEmptyVerb = (lemma: string): boolean => EMPTY_VERBS.has(lemma);
/** Empty as main verbs, yet the fate of the counted thing as their subject ("97 remain"). */
const SUBJECT_FATES: ReadonlySet<string> = new Set(['remain']);

/** Tokens that may be between a counted noun and its verb. */
const BETWEEN = /^(?:AUX|ADV|PART)$/;
const RELATIVES = /^(?:who|that|which|have|has|had|also|all|both|not|n't|n’t|to)$/;
/** The most tokens between a verb and the counted thing; a verb further off governs another phrase. */
const REACH = { right: 12, left: 10 } as const;

const ADJECTIVE_FATES: ReadonlyMap<string, string> = new Map([
  ['dead', 'die'],
  ['deceased', 'die'],
  ['wounded', 'wound'],
  ['injured', 'injure'],
  ['missing', 'miss'],
  ['displaced', 'displace'],
  ['homeless', 'displace'],
  ['captive', 'capture'],
  ['hurt', 'hurt'],
  ['infected', 'infect'],
  ['detained', 'detain'],
]);

/** The predicate of an adjective used for people ("two dead" die); `null` for any other word. */
export const victimPredicate = (adjective: string): string | null => ADJECTIVE_FATES.get(adjective) ?? null;

/** The lemma of the main verb, or of the state, of an infinitive without its "to": "have died", "be missing". */
function infinitiveAt(tokens: readonly Token[], from: number): string | null {
  let at = from;
  while (/^(?:have|be|been|still|also)$/.test(lowerAt(tokens, at))) at++;
  const state = victimPredicate(lowerAt(tokens, at));
  if (state !== null) return state;
  const token = tokens[at];
  const isVerb = token?.pos === 'VERB' || isMistagged(token);
  return token !== undefined && isVerb && !isEmptyVerb(token.lemma) ? token.lemma : null;
}

/** The lemma of a participle about the nouns in front of it ("people killed by the flood"). */
export function participleAt(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at];
  // "the number of posts to go", "of homes to be rebuilt".
  if (token?.lower === 'to') return infinitiveAt(tokens, at + 1);
  if (!token || token.lemma === token.lower || token.lower.endsWith('ing')) return null;
  // "the number of people known to have died".
  if (isEmptyVerb(token.lemma) && lowerAt(tokens, at + 1) === 'to') return infinitiveAt(tokens, at + 2);
  if (token.pos !== 'VERB' || EMPTY_VERBS.has(token.lemma) || changes.verbs.has(token.lemma)) return null;
  // "the number of people rose": a finite verb, unless a further one follows for which the nouns are the subject.
  return /^(?:ADP|VERB|AUX|ADV)$/.test(posAt(tokens, at + 1)) ? token.lemma : null;
}

/** A past participle or past tense that the tagger takes for an adjective ("70 people drowned."). */
const isMistagged = (token: Token | undefined): boolean =>
  token?.pos === 'ADJ' && token.lower.endsWith('ed') && token.lemma !== token.lower;

/** Whether the counted are missing: "have not been found", "had still not been accounted for". */
const isUntraced = (tokens: readonly Token[], from: number, verb: number): boolean =>
  /^(?:found|located|traced|accounted|heard)$/.test(lowerAt(tokens, verb)) &&
  lowerAt(tokens, verb - 1) === 'been' &&
  tokens.slice(from, verb).some(({ lower }) => /^(?:not|n't|n’t|never)$/u.test(lower));

/** The index behind "more" or "others" in front of an auxiliary: "dozens more were hurt"; `to` if there is none. */
const pastMore = (tokens: readonly Token[], to: number): number =>
  /^(?:more|others?)$/.test(lowerAt(tokens, to)) && posAt(tokens, to + 1) === 'AUX' ? to + 1 : to;

/** The verb behind the counted noun: "were killed", "launched against", "have been freed". */
function verbBehind(tokens: readonly Token[], to: number): Predicate | null {
  let prepositional = false;
  const start = pastInsertion(tokens, pastMore(tokens, to));
  for (let k = start; k < Math.min(tokens.length, start + REACH.right); k++) {
    const token = tokens[k];
    // "killing six people, according to a doctor".
    if (!token || token.lower === 'according') return null;
    const perfect = /^(?:have|has|had)$/.test(lowerAt(tokens, k - 1));
    // "Six of the stranded had": a participle that names people.
    if (prepositional && token.pos === 'VERB' && posAt(tokens, k - 1) === 'DET') continue;
    if (token.pos === 'VERB' || ((k === start || perfect) && isMistagged(token))) {
      const outcome = resultVerb(tokens, k, victimPredicate);
      if (outcome !== null) return { lemma: outcome, at: k, side: 'SUBJECT' };
      if (isUntraced(tokens, start, k)) return { lemma: 'miss', at: k, side: 'STATE' };
      const isUsed = token.lower === 'used' && tokens.slice(start, k).some(({ lemma }) => lemma === 'be');
      const fate = isUsed || SUBJECT_FATES.has(token.lemma) || !EMPTY_VERBS.has(token.lemma);
      // "1,200 jobs are to go".
      if (token.lemma === 'go' && lowerAt(tokens, k - 1) === 'to')
        return { lemma: 'go', at: k, side: 'SUBJECT' };
      if (
        changes.verbs.has(token.lemma) &&
        !/^(?:drop|fall|recover|move|cut|raise|shed|bring)$/.test(token.lemma)
      )
        return null;
      if (fate) return { lemma: token.lemma, at: k, side: 'SUBJECT' };
      continue;
    }
    const fate = ADJECTIVE_FATES.get(token.lower);
    if (fate !== undefined) return { lemma: fate, at: k, side: 'STATE' };
    // "six members of a family, including two girls, were shot".
    const past = prepositional ? pastInsertion(tokens, k) : k;
    if (past > k) {
      k = past - 1;
      continue;
    }
    if (BETWEEN.test(token.pos) || RELATIVES.test(token.lower)) continue;
    // A prepositional phrase may be between them ("17 people in the camp were killed").
    if (token.pos === 'ADP' && k === start) prepositional = true;
    else if (!(prepositional && /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(token.pos))) return null;
  }
  return null;
}

const ADJUNCTS =
  /^(?:from|in|on|at|across|near|within|under|during|after|before|until|since|among|around|to)$/;

/** The verb, or noun of an event, in front of the figure: "killed three gunmen", "evacuation of tens of thousands". */
function verbBefore(tokens: readonly Token[], from: number): Predicate | null {
  const lead = lowerAt(tokens, from - 1);
  // "peacekeepers from 50 countries": a place or a source, which has no predicate.
  if (ADJUNCTS.test(lead)) return null;
  // "gave the figure as 20" only states it.
  if (lead === 'as' && /^(?:figure|number|count|toll|tally|total)$/.test(lowerAt(tokens, from - 2)))
    return null;
  if (lead === 'of' || lead === 'for') {
    const noun = tokens[from - 2];
    const event = noun ? EVENT_NOUNS.get(noun.lemma) : undefined;
    if (event !== undefined) return { lemma: event, at: from - 2, side: 'EVENT' };
  }
  for (let k = from - 1; k >= Math.max(0, from - REACH.left); k--) {
    const token = tokens[k];
    if (!token || /^[;:.!?“”"]$/u.test(token.text)) return null;
    if (token.pos === 'SCONJ' || /^(?:that|who|which|when|while)$/.test(token.lower)) return null;
    // "shot down 40", "wounding other 70": a word may be between them.
    const particle = /^(?:down|up|dead|other|some)$/.test(lead) ? 1 : 0;
    // "Founded in 1861, the bank has 74 branches": the possessions are not an object of a verb in front.
    if (token.pos === 'AUX' && token.lemma === 'have') return null;
    const mistaken = k === from - 1 - particle ? harmVerbs.mistaken(token.lower) : null;
    if (mistaken !== null) return { lemma: mistaken, at: k, side: 'OBJECT' };
    if (token.pos !== 'VERB') continue;
    // "a paper, which it has seen, says": the verb ends an insertion.
    if (k === from - 2 && lead === ',') return null;
    const outcome = resultVerb(tokens, k, victimPredicate);
    if (outcome !== null) return { lemma: outcome, at: k, side: 'OBJECT' };
    if (EMPTY_VERBS.has(token.lemma)) return null;
    const predicate: Predicate = { lemma: token.lemma, at: k, side: 'OBJECT' };
    if (!changes.verbs.has(token.lemma)) return predicate;
    const direct =
      posAt(tokens, k + 1) !== 'ADP' && lowerAt(tokens, k + 1) !== 'to' && textAt(tokens, k + 1) !== '';
    return direct && /^(?:cut|raise|shed|gain|bring|move|push|recover)$/.test(token.lemma) ? predicate : null;
  }
  return null;
}

/** Whether a passive or an intransitive fate follows, so that it happens to the figure. */
const behindFirst = (tokens: readonly Token[], to: number): boolean =>
  /^(?:AUX|VERB|PART|ADV)$/.test(posAt(tokens, to)) ||
  isMistagged(tokens[to]) ||
  RELATIVES.test(lowerAt(tokens, to)) ||
  ADJECTIVE_FATES.has(lowerAt(tokens, to));

const CARRYING = /^(?:carrying|transporting|ferrying|bearing|containing|holding)$/;

/**
 * "Forty have died, and 300 are ill", "Of the 90 that were tested, 14 are": the subject of a clause, which no verb in front
 * of it governs.
 */
const opensClause = (tokens: readonly Token[], from: number, to: number): boolean =>
  posAt(tokens, to) === 'AUX' &&
  (/^(?:and|but|while)$/.test(lowerAt(tokens, from - 1)) ||
    (lowerAt(tokens, from - 1) === ',' && lowerAt(tokens, 0) === 'of'));

/**
 * The predicate of the counted thing in tokens `from` to `to`: the verb it is subject of, else the verb or event noun
 * that governs it. `null` if the words only state a number ("totalled 231").
 */
export function findPredicate(tokens: readonly Token[], from: number, to: number): Predicate | null {
  const start = /^[“"‘']$/u.test(textAt(tokens, from - 1)) ? from - 1 : from;
  const governed = opensClause(tokens, from, to) ? null : verbBefore(tokens, start);
  // "The closure of 22 schools was ordered": the order is of the closure.
  if (governed?.side === 'EVENT' && lowerAt(tokens, start - 1) === 'of') return governed;
  // "A bus carrying 20 people slid off the road": the bus did.
  if (governed !== null && CARRYING.test(lowerAt(tokens, start - 1))) return governed;
  return subjectVerb(tokens, to) ?? contactVerb(tokens, to) ?? governed ?? verbBehind(tokens, to);
}

/** The verb whose subject ends in front of token `to`; `null` if there is none. */
export const subjectVerb = (tokens: readonly Token[], to: number): Predicate | null =>
  behindFirst(tokens, pastInsertion(tokens, pastMore(tokens, to))) ? verbBehind(tokens, to) : null;
