import { AGREEMENT_POLICY } from '../../domain/agreement/agreementPolicyTable.ts';
import {
  assertionClass,
  compareAssertions,
  scopeClass,
  type AssertedFigure,
} from '../../domain/frames/assertionClass.ts';
import type { Frame } from '../../domain/frames/frame.ts';
import { compareThings } from '../../domain/frames/countedThing.ts';
import { nameKey } from '../../domain/nameKey.ts';
import type { ComparisonDimension } from '../../domain/question.ts';
import { toBaseUnit } from '../intervals/baseUnit.ts';
import { isFigureClaim } from '../../domain/claims/claim.ts';
import type { ClassedClaim } from '../claims/classedClaim.ts';
import { diffWords } from './diffWords.ts';
import { namedSpeaker } from '../claims/namedSpeaker.ts';
import { MS_PER_DAY, parsePeriod } from '../../domain/times/period.ts';
import { containsWords } from '../claims/containsWords.ts';
import { normalizeQuote } from '../claims/normalizeQuote.ts';

/** A dimension in which two claims differ, so that they do not answer one question. */
export interface Difference {
  readonly dimension: ComparisonDimension;
  readonly reason: string;
}

type Check = (a: ClassedClaim, b: ClassedClaim) => string | null;
type FrameCheck = (a: Frame, b: Frame) => string | null;

const ofFrames =
  (check: FrameCheck): Check =>
  (a, b) =>
    isFigureClaim(a) && isFigureClaim(b) ? check(a.frame, b.frame) : null;

const one = (a: string, b: string): string => `One is ${a}, the other ${b}.`;

const countedThings: Check = (a, b) => {
  const [p, q] = [a.frame, b.frame];
  const [x, y] = [a.classes.thing, b.classes.thing];
  if (!p || !q || !x || !y || p.dimension !== q.dimension || p.dimension !== 'COUNT') return null;
  const relation = compareThings(x, y);
  if (relation === 'SAME' || relation === 'OPEN') return null;
  const part = relation === 'WIDER' || relation === 'NARROWER' ? ' One is a part of the other.' : '';
  return `One counts ${x.classes.join(' and ')}, the other ${y.classes.join(' and ')}.${part}`;
};

const predicates: Check = ({ classes: { predicate: a } }, { classes: { predicate: b } }) =>
  a === null || b === null || a.name === b.name ? null : `The predicates differ: ${a.name} and ${b.name}.`;

/** Names of a kind differ only if both are known and none is shared. */
function namesDiffer(a: readonly string[], b: readonly string[], what: string): string | null {
  const known = new Set(a.map(nameKey));
  if (known.size === 0 || b.length === 0 || b.some((name) => known.has(nameKey(name)))) return null;
  return `${what}: ${a.join(', ')} against ${b.join(', ')}.`;
}

/** The actor and the target, if the words name countries: one party's interceptions are not another's. */
const parties: Check = ({ classes: p }, { classes: q }) =>
  namesDiffer(p.actorCountries, q.actorCountries, 'Others did it') ??
  namesDiffer(p.targetCountries, q.targetCountries, 'It was done to others');

const participants = ({ frame }: ClassedClaim): readonly string[] =>
  [frame?.actor, frame?.target].flatMap((name) => name ?? []);

const events: Check = (a, b) => {
  const [p, q] = [parsePeriod(a.times.event), parsePeriod(b.times.event)];
  const tolerance = AGREEMENT_POLICY.eventToleranceDays * MS_PER_DAY;
  if (p && q && Math.max(p.start, q.start) - Math.min(p.end, q.end) > tolerance)
    return `One event is of ${a.times.event ?? ''}, the other of ${b.times.event ?? ''}.`;
  return namesDiffer(participants(a), participants(b), 'The participants differ') ?? parties(a, b);
};

const scopes: FrameCheck = (p, q) =>
  scopeClass(p.scope) === scopeClass(q.scope) ? null : one(p.scope, q.scope);

const modalities: Check = (a, b) => {
  const differ = isFigureClaim(a)
    ? compareAssertions(assertedFigure(a), assertedFigure(b)) === 'DIFFERENT'
    : assertionClass(a.modality) !== assertionClass(b.modality);
  return differ ? one(a.modality, b.modality) : null;
};

const assertedFigure = ({ modality, classes: { predicate } }: ClassedClaim): AssertedFigure => ({
  modality,
  predicate,
});

const units: FrameCheck = (p, q) => {
  if (p.dimension !== q.dimension) return one(p.dimension, q.dimension);
  const [x, y] = [toBaseUnit(p).unit, toBaseUnit(q).unit];
  if (x === y) return null;
  const why =
    p.dimension === 'MONEY'
      ? 'no rate between them is stated'
      : 'no exact factor leads from one to the other';
  return `One is in ${x ?? 'no unit'}, the other in ${y ?? 'no unit'}: ${why}.`;
};

const speakers: Check = (a, b) => {
  const [x, y] = [namedSpeaker(a), namedSpeaker(b)];
  return x === null || y === null || x.key === y.key ? null : `${x.name} said one, ${y.name} the other.`;
};

const sayings: Check = (a, b) => {
  const [x, y] = [normalizeQuote(a.words.exact), normalizeQuote(b.words.exact)];
  if (containsWords(x, y) || containsWords(y, x)) return null;
  const { shared } = diffWords(x, y);
  const shorter = Math.min(x.length, y.length);
  return shared >= shorter * AGREEMENT_POLICY.sameSaying
    ? null
    : `They share ${shared} of ${shorter} words in order, which is another saying.`;
};

const kinds: Check = (a, b) => (a.kind === b.kind ? null : one(a.kind, b.kind));

const CHECKS: Readonly<Record<ClassedClaim['kind'], readonly (readonly [ComparisonDimension, Check])[]>> = {
  FIGURE: [
    ['COUNTED_THING', countedThings],
    ['PREDICATE', predicates],
    ['EVENT', events],
    ['SCOPE', ofFrames(scopes)],
    ['MODALITY', modalities],
    ['UNIT', ofFrames(units)],
  ],
  QUOTE: [
    ['SPEAKER', speakers],
    ['WORDS', sayings],
  ],
  STATEMENT: [
    ['EVENT', events],
    ['MODALITY', modalities],
  ],
};

/**
 * The dimensions that keep two claims from answering one question (figures/2, section 2), in the order of
 * that section. Empty: nothing known keeps them apart. Equal values are never looked at.
 */
export function findDifferences(a: ClassedClaim, b: ClassedClaim): readonly Difference[] {
  const checks: readonly (readonly [ComparisonDimension, Check])[] =
    a.kind === b.kind ? CHECKS[a.kind] : [['KIND', kinds]];
  return checks.flatMap(([dimension, check]) => {
    const reason = check(a, b);
    return reason === null ? [] : [{ dimension, reason }];
  });
}

/** The first dimension in which two claims differ, or `null` if they may answer one question. */
export const firstDifference = (a: ClassedClaim, b: ClassedClaim): Difference | null =>
  findDifferences(a, b)[0] ?? null;
