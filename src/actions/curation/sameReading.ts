import type { AttributionLink, Figure, ReadClaim, Span } from '../../domain/claim.ts';
import { nameKey } from '../../domain/nameKey.ts';
import type { ClaimContext } from '../claimContexts.ts';

/** Whether two readings say the same of the same words. What read them, and why so, is not looked at. */
export function sameReading(one: ReadClaim, other: ReadClaim | ClaimContext): boolean {
  const second = 'claim' in other ? ofStored(other) : other;
  return JSON.stringify(essence(one)) === JSON.stringify(essence(second));
}

type Essential = Pick<
  ReadClaim,
  'kind' | 'words' | 'figure' | 'modality' | 'polarity' | 'eventTime' | 'asOf' | 'attribution'
>;

const ofStored = ({ claim, chain }: ClaimContext): Essential => ({
  ...claim,
  words: claim.selector,
  attribution: chain,
});

function essence(claim: Essential): unknown {
  const { kind, words, figure, modality, polarity, eventTime, asOf, attribution } = claim;
  const times = [eventTime, asOf];
  return [kind, spanKey(words), figureKey(figure), modality, polarity, times, attribution.map(linkKey)];
}

const spanKey = (span: Span | null): unknown => span && [span.start, span.end];

function figureKey(figure: Figure | null): unknown {
  if (!figure) return null;
  const { comparator, value, literal, typical, measure } = figure;
  const { dimension, unit, noun, nounPhrase, predicate, actor, target, scope } = measure;
  const ends = [literal.low, literal.high, typical.low, typical.high];
  return [comparator, value, ends, dimension, unit, noun, nounPhrase, predicate, actor, target, scope];
}

const linkKey = ({ role, agent, source, cue, directness, anonymous }: AttributionLink): unknown => [
  role,
  nameKey(agent.name),
  agent.kind,
  spanKey(source),
  spanKey(cue),
  directness,
  anonymous,
];
