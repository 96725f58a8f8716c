import type { AttributionLink } from '../../../domain/claims/attributionLink.ts';
import type { Claim } from '../../../domain/claims/claim.ts';
import type { Span } from '../../../domain/claims/span.ts';
import type { Figure } from '../../../domain/figures/figure.ts';
import { nameKey } from '../../../domain/nameKey.ts';
import type { ClaimContext } from '../../agreements/loadClaimContexts.ts';

/** Whether two readings say the same of the same words. What read them, and why so, is not looked at. */
export function isSameReading(one: Claim, other: Claim | ClaimContext): boolean {
  const second = 'claim' in other ? fromStored(other) : other;
  return JSON.stringify(comparedFields(one)) === JSON.stringify(comparedFields(second));
}

type ComparedFields = Pick<
  Claim,
  'kind' | 'words' | 'figure' | 'modality' | 'polarity' | 'eventTime' | 'asOf' | 'attribution'
>;

const fromStored = ({ claim, chain }: ClaimContext): ComparedFields => ({
  ...claim,
  words: claim.selector,
  attribution: chain,
});

function comparedFields(claim: ComparedFields): unknown {
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
