import { hardMismatches, type HardMismatch } from '../features/hardMismatch.ts';
import type { FeatureName, MatchFeature, SlotFeature } from '../features/featureList.ts';
import type { MatchSubject } from '../claims/matchSubject.ts';
import { EVENT_BASE, EVENT_CONTEXT } from '../features/matchPolicy.ts';
import { compareFeatures, sumFeatures, type RawScore } from './matchScore.ts';

/** The slots that a reader takes from small words ("more", "could"), by their dimensions. */
const SLOTS: Readonly<Partial<Record<HardMismatch['dimension'], SlotFeature>>> = {
  SCOPE: 'slot.scope',
  MODALITY: 'slot.modality',
};

const SAME_NUMBER: ReadonlySet<FeatureName> = new Set(['count.equal', 'amount.equal']);
const CONTEXT: ReadonlySet<FeatureName> = new Set(['context', 'context.sameArticle']);

/** Articles of one event share their subject, so its likeness tells little more. */
const inEvent = (feature: MatchFeature): MatchFeature =>
  CONTEXT.has(feature.name) ? { ...feature, strength: EVENT_CONTEXT * feature.strength } : feature;

/**
 * How far two figures of one event answer one question. That they are of one event is known, so the score begins higher than
 * that of two claims of a ledger. Two of the same number whose scopes or modalities differ are not ruled out: mostly one of
 * the two was misread (docs/decisions/0024).
 */
export function eventScore(a: MatchSubject, b: MatchSubject): RawScore {
  const mismatches = hardMismatches(a, b);
  const certain = mismatches.find(({ dimension }) => a.size !== b.size || SLOTS[dimension] === undefined);
  // Most pairs of an event end here, before their words are compared.
  if (certain) return { mismatch: certain, logOdds: -Infinity, features: [] };
  const features = compareFeatures(a, b).map(inEvent);
  const [first] = mismatches;
  if (first && !features.some(({ name }) => SAME_NUMBER.has(name)))
    return { mismatch: first, logOdds: -Infinity, features: [] };
  const slots = mismatches.flatMap(({ dimension, because }): MatchFeature[] => {
    const name = SLOTS[dimension];
    return name === undefined ? [] : [{ name, strength: 1, because }];
  });
  const all = [...features, ...slots];
  return { mismatch: null, logOdds: sumFeatures(a.kind, EVENT_BASE, all), features: all };
}
