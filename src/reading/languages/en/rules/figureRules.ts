import { PREDICATE_TABLE, type PredicateRow } from '../../../../domain/frames/predicateTable.ts';
import type { AssertionScene } from '../../../figures/assertion.ts';
import type { CountedAmount } from '../../../figures/countedAmount.ts';
import type { Predicate } from '../../../figures/predicate.ts';
import type { FigureRules } from '../../../language.ts';
import type { Token } from '../../../text/token.ts';
import { lowerAt, posAt } from '../../../text/tokenAccess.ts';
import { dates } from '../dates.ts';
import { harmVerbs } from '../harmVerbs.ts';
import { predicatesOf } from '../predicates.ts';
import { findCounted } from './counted/findCounted.ts';
import { readAssertion } from './assertion/readAssertion.ts';
import { readTakeup } from './assertion/takeup.ts';
import { articleAt } from './numerals/articleAt.ts';
import { factorTokens } from './numerals/factorTokens.ts';
import { fractionAt } from './numerals/fractionAt.ts';
import { scoreSide } from './numerals/scoreSide.ts';
import { sharedUnit } from './numerals/sharedUnit.ts';
import { victimsAt } from './numerals/victimsAt.ts';
import { vagueAt } from './numerals/vagueAt.ts';
import { zeroAt } from './numerals/zeroAt.ts';
import { demandOf } from './predicates/demandOf.ts';
import { findParticipants } from './predicates/findParticipants.ts';
import { nearbyHappening } from './predicates/nearbyHappening.ts';
import { coordinatedTo, isWhole, sharedPredicate } from './predicates/sharedPredicate.ts';
import { ages } from './rejections/ages.ts';
import { clock } from './rejections/clock.ts';
import { designations } from './rejections/designations.ts';
import { fractions } from './rejections/fractions.ts';
import { hours } from './rejections/hours.ts';
import { idioms } from './rejections/idioms.ts';
import { names } from './rejections/names.ts';
import { ones } from './rejections/ones.ts';
import { sayings } from './rejections/sayings.ts';
import { statedAges } from './rejections/statedAges.ts';
import { tellers } from './rejections/tellers.ts';
import { turns } from './rejections/turns.ts';
import { changeBefore } from './scopes/changeBefore.ts';
import { measureOf } from './measures/measureOf.ts';
import { isVoteSide } from './scopes/isVoteSide.ts';
import { isVotePair } from './scopes/isVotePair.ts';
import { victimPredicate } from './predicates/findPredicate.ts';
import { coverOf } from './predicates/coverOf.ts';
import { fateInPublic } from './predicates/fateInPublic.ts';
import { fateOf, fateOfVerb } from './predicates/fateOf.ts';
import { fateOfDenial, withoutFatalDenial } from './predicates/fateOfDenial.ts';
import { fateOfForce } from './predicates/fateOfForce.ts';
import { fateOfGoods } from './predicates/fateOfGoods.ts';
import { fateOfHarm } from './predicates/fateOfHarm.ts';
import { fateOfService } from './predicates/fateOfService.ts';
import { fateOfPhrase } from './predicates/fateOfPhrase.ts';
import { elision } from './slots/elision.ts';
import { readSlots } from './slots/readSlots.ts';
import { linkFigures } from './scopes/linkFigures.ts';
import { readScopes } from './scopes/readScopes.ts';

/** A verb that harms people, or their death. */
const isHarm = (lemma: string): boolean => harmVerbs.has(lemma) || lemma === 'die';

/** The counted noun; people if such a verb happens to them and no noun is named ("2 killed, 4 others injured"). */
function nounOf(
  tokens: readonly Token[],
  { amount, counted }: CountedAmount,
  predicate: Predicate | null,
): string | null {
  if (predicate?.thing !== undefined) return predicate.thing;
  if (amount.unit?.name === 'magnitude') return 'earthquake';
  const unnamed =
    counted.noun === null || counted.noun === 'other' || (counted.phrase === null && counted.guessed);
  // A thing that is shot down flies.
  const harmed =
    amount.unit === null &&
    predicate !== null &&
    isHarm(predicate.lemma) &&
    lowerAt(tokens, predicate.at + 1) !== 'down' &&
    unnamed;
  if (harmed) return 'people';
  // A word that is only near is not a counted thing, and a name is not one either.
  return counted.phrase === null && counted.guessed && amount.unit === null ? null : counted.noun;
}

/** Verbs by which a body comes to an amount, and that tell nothing of it: "computes a flow of", "found that it was". */
const MEASURING =
  /^(?:compute|calculate|measure|count|reckon|quote|publish|register|read|see|name|arrive|make|feed|call|show|yield|note|hear|determine|establish|assess|identify|describe|state|print|write|leave|pencil|peg|guess|talk|think|mean)$/;

const ofMeasure = ({ amount }: CountedAmount, verb: Predicate | null): Predicate | null =>
  amount.unit !== null && verb !== null && MEASURING.test(verb.lemma) ? null : verb;

/** The happening that a measured thing tells: by its verb, which has participants, or by its noun. */
function happeningOf(
  tokens: readonly Token[],
  { to }: CountedAmount,
  { lemma, at }: { readonly lemma: string | null; readonly at: number },
): Predicate {
  const side = posAt(tokens, at) !== 'VERB' ? 'STATE' : at < to ? 'OBJECT' : 'SUBJECT';
  return { lemma: lemma ?? '', at, side };
}

/** The verb of the figure if a table lists it, else a near word that says what happened, else any verb. */
function findPredicate(
  tokens: readonly Token[],
  amounts: readonly CountedAmount[],
  index: number,
): Predicate | null {
  const own = amounts[index];
  if (own === undefined) return null;
  // A rate or a sum that a side wants; "wants 40 nurses" is told of the nurses by other words.
  const measured = measureOf(tokens, own.amount);
  if (measured !== null && measured.lemma !== null) return happeningOf(tokens, own, measured);
  // The magnitude is that of the quake, whatever it struck.
  if (own.amount.unit?.name === 'magnitude') return null;
  const demand = own.amount.unit === null ? null : demandOf(tokens, own.amount);
  if (demand !== null) return demand;
  const inPublic = fateInPublic(tokens, own.amount);
  if (inPublic !== null) return { lemma: inPublic.lemma, at: inPublic.at, side: 'STATE' };
  const fate =
    fateOf(tokens, own) ?? fateOfDenial(tokens, own) ?? fateOfService(tokens, own) ?? coverOf(tokens, own);
  if (fate !== null) return fate;
  const verb = ofMeasure(own, sharedPredicate(tokens, amounts, index));
  // The event of a part is not that of its whole.
  if (isWhole(tokens, amounts, index)) return verb;
  const phrase = fateOfPhrase(tokens, own, verb, coordinatedTo(tokens, amounts, index));
  if (phrase !== null) return phrase;
  const told =
    (verb && fateOfVerb(tokens, verb)) ??
    fateOfGoods(tokens, own, verb) ??
    fateOfHarm(tokens, own, verb) ??
    fateOfForce(tokens, own, verb);
  if (told !== null) return told;
  if (verb !== null && predicatesOf(verb.lemma).length > 0) return verb;
  const near = withoutPeople(own, nearbyHappening(tokens, own.from, own.to));
  // "six of the victims had been identified": the part has a happening that its whole does not have.
  const isOwn = verb?.side === 'SUBJECT' && verb.at >= own.to;
  const isDenied = tokens.slice(own.to, verb?.at ?? 0).some(({ lemma }) => lemma === 'not');
  if (isOwn && (own.counted.partOf || isDenied) && (near === null || near.at < verb.at)) return verb;
  return inVote(tokens, near) ?? stateAhead(tokens, own) ?? verb;
}

/** "Gave 50 million to the victims": money does not die, and a word for what happens to people is of them. */
function withoutPeople({ amount }: CountedAmount, near: Predicate | null): Predicate | null {
  if (near === null || amount.unit?.dimension !== 'MONEY') return near;
  const rows = predicatesOf(near.lemma).map((id): PredicateRow => PREDICATE_TABLE[id]);
  const isOfPeople = rows.length > 0 && rows.every(({ happensTo }) => happensTo?.includes('person') === true);
  return isOfPeople ? null : near;
}

const VOTE = /^(?:voters?|polls?|ballots?|elections?|referendum|electorate|votes?|polling|entitled)$/;

/** "Of 900 entitled to vote, 400 took part": those who take part in a vote have voted. */
const inVote = (tokens: readonly Token[], near: Predicate | null): Predicate | null =>
  near?.lemma === 'participate' && tokens.some(({ lower }) => VOTE.test(lower))
    ? { ...near, lemma: 'vote' }
    : near;

/** "The number of deceased persons is 32": the state that narrows the counted people in front. */
function stateAhead(tokens: readonly Token[], { counted: { ahead } }: CountedAmount): Predicate | null {
  for (let at = ahead?.from ?? 0; at < (ahead?.to ?? 0); at++) {
    const lemma = victimPredicate(lowerAt(tokens, at));
    if (lemma !== null) return { lemma, at, side: 'STATE' };
  }
  return null;
}

/** Modalities that a presupposed harm overrules: it has happened, but may be of another event or withdrawn. */
const FORESEEN = /^(?:PLANNED|PROJECTED|POSSIBLE|CAPACITY|CONDITIONAL)$/;

/** "would fly home with its two vans", "what will they do with their 40 per cent": they have them already. */
const isPossessed = ({ tokens, from }: AssertionScene): boolean =>
  /^(?:its|their|his|her|our|my|your)$/.test(lowerAt(tokens, from - 1)) &&
  /^(?:with|despite|without|among|besides|beyond)$/.test(lowerAt(tokens, from - 2));

/** "would cut a fifth of its 900 posts": the posts are there, whatever becomes of the part. */
const isOfWhole = ({ tokens, from }: AssertionScene): boolean =>
  /^(?:its|their|his|her|our|the)$/.test(lowerAt(tokens, from - 1)) &&
  lowerAt(tokens, from - 2) === 'of' &&
  /^(?:half|third|quarter|fifth|sixth|seventh|eighth|tenth|most|some|all|percent|cent|many|part)s?$|^\d/.test(
    lowerAt(tokens, from - 3),
  );

/** Verbs by which the subject only gets or is something ("the 14 parks would get a gate"). */
const GETTING = /^(?:get|give|receive|gain|have|keep|become|see|need|benefit|equip|fit)$/;
const DEFINITE = /^(?:the|its|their|his|her|our|my|all|these|those|['’]s?)$/;

/** "The town's sixty or so parks would each get a page": they are there, whatever they get. */
const isDefiniteSubject = ({ tokens, from, to, predicate }: AssertionScene): boolean =>
  DEFINITE.test(lowerAt(tokens, from - 1)) &&
  (/^(?:will|would|shall|should|'ll|’ll)$/.test(lowerAt(tokens, to)) ||
    (tokens[to]?.lemma === 'be' && lowerAt(tokens, to + 1) === 'to')) &&
  (predicate === null || GETTING.test(predicate.lemma));

/** The grammar of English figures. */
export const figureRules: FigureRules = {
  numerals: { first: [vagueAt, victimsAt], longer: [fractionAt], last: [zeroAt, articleAt] },
  factorTokens,
  scoreSide,
  sharedUnit,
  dates,
  rejections: [
    ...designations,
    ...names,
    ...clock,
    ...hours,
    ...ages,
    ...statedAges,
    ...tellers,
    ...turns,
    ...sayings,
    ...ones,
    ...idioms,
    ...fractions,
  ],
  changeBefore,
  isVotePair,
  findCounted,
  nounOf,
  findPredicate,
  findParticipants: (tokens, amounts, index, predicate, text) =>
    findParticipants(
      tokens,
      amounts[index]?.from ?? 0,
      coordinatedTo(tokens, amounts, index),
      predicate,
      text,
    ),
  elision,
  readSlots,
  readScopes,
  linkFigures,
  readTakeup,
  readAssertion: (scene) => {
    const tokens = withoutFatalDenial(scene.tokens, scene.to, scene.predicate);
    const assertion = readAssertion({ ...scene, tokens });
    const { predicate } = scene;
    // "charged in the deaths of six children": however the charge ends, they died.
    const presupposed = predicate?.side === 'EVENT' && isHarm(predicate.lemma);
    // "approved the plan 9-2": the vote is held, whatever becomes of the plan.
    const held = isVoteSide(scene.tokens, scene.from);
    return (presupposed || held || isPossessed(scene) || isOfWhole(scene) || isDefiniteSubject(scene)) &&
      FORESEEN.test(assertion.modality)
      ? { ...assertion, modality: 'ASSERTED' }
      : assertion;
  },
};
