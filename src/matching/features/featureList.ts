import { mapNames } from '../../domain/mapNames.ts';
import { CLAIM_KINDS, type ClaimKind } from '../../domain/vocabulary.ts';
import type { MatchSubject } from '../claims/matchSubject.ts';
import { EVENT_SLOT } from './matchPolicy.ts';
import type { Feature, FeatureFamily, KindWeights } from './featureFamily.ts';
import { actor, names, speaker, target } from './participantFeatures.ts';
import { location, period, place, role } from './slotFeatures.ts';
import { predicate, qualifier, thing } from './thingFeatures.ts';
import { context, dates, event, published } from './timeFeatures.ts';
import { amountKind, value } from './valueFeatures.ts';
import { fewWords, modality, near, sentence, words } from './wordFeatures.ts';

/**
 * All comparisons of two claims, in the order in which a score adds them. The order decides the last bit of a sum, so keep
 * it. `npm run generate` writes docs/features.md from this list.
 */
export const FEATURE_FAMILIES = [
  ...[thing, predicate, qualifier, names, actor, target, near, sentence, modality],
  ...[words, fewWords, speaker],
  ...[context, event, published, dates],
  ...[value, amountKind, role, location, period, place],
] as const;

type NameIn<Family> = Family extends FeatureFamily<infer Name> ? Name : never;

type FamilyFeature = NameIn<(typeof FEATURE_FAMILIES)[number]>;

/** A slot in which two figures of an event differ, though they give the same number. */
export type SlotFeature = `slot.${'scope' | 'modality'}`;

/** The name of a feature; an answer stores it. `conversion` is the link to a restated figure, which no comparison finds. */
export type FeatureName = FamilyFeature | SlotFeature | 'conversion';

export type MatchFeature = Feature<FeatureName>;

interface AnyFamily {
  readonly name: string;
  readonly kinds: readonly ClaimKind[];
  readonly of: (a: MatchSubject, b: MatchSubject) => MatchFeature | null;
  readonly features: Readonly<Partial<Record<FeatureName, { readonly weight: KindWeights }>>>;
}

const FAMILIES: readonly AnyFamily[] = FEATURE_FAMILIES;

/** The comparisons of each kind of claim, in order. */
export const FEATURES = mapNames(CLAIM_KINDS, (kind) => FAMILIES.filter(({ kinds }) => kinds.includes(kind)));

/** The weights of each feature, from its declaration. */
export const WEIGHTS = {
  conversion: {},
  'slot.scope': { FIGURE: EVENT_SLOT },
  'slot.modality': { FIGURE: EVENT_SLOT },
  ...Object.fromEntries(
    FAMILIES.flatMap(({ features }) => Object.entries(features).map(([name, { weight }]) => [name, weight])),
  ),
} as Readonly<Record<FeatureName, KindWeights>>;
