import type { AttributionLink } from '../../../domain/claims/attributionLink.ts';
import type { Claim } from '../../../domain/claims/claim.ts';
import type { Span } from '../../../domain/claims/span.ts';
import type { Figure } from '../../../domain/figures/figure.ts';
import { FRAME_NAMES, type Frame } from '../../../domain/frames/frame.ts';
import { nameKey } from '../../../domain/nameKey.ts';

/** Whether two readings of the same words are equal, apart from their readers and reasons. */
export const isSameReading = (one: ComparedFields, other: ComparedFields): boolean =>
  JSON.stringify(comparedFields(one)) === JSON.stringify(comparedFields(other));

type ComparedFields = Omit<Claim, 'id' | 'sentence' | 'links' | 'reading'>;

function comparedFields(claim: ComparedFields): unknown {
  const { kind, place, words, frame, figure, modality, polarity, attribution } = claim;
  const times = [claim.times.event, claim.times.asOf];
  return [
    kind,
    place === 'HEADLINE',
    spanKey(words),
    frame && frameKey(frame),
    figure && figureKey(figure),
    modality,
    polarity,
    times,
    attribution.map(attributionKey),
  ];
}

const spanKey = (span: Span | null): unknown => span && [span.start, span.end];

const frameKey = (frame: Frame): unknown => FRAME_NAMES.map((name) => frame[name]);

const figureKey = ({ comparator, value, literal, typical }: Figure): unknown => [
  comparator,
  value,
  [literal.low, literal.high, typical.low, typical.high],
];

const attributionKey = ({ role, agent, source, cue, directness, anonymous }: AttributionLink): unknown => [
  role,
  nameKey(agent.name),
  agent.kind,
  spanKey(source),
  spanKey(cue),
  directness,
  anonymous,
];
