import type { AgentKind, AttributionRole, Directness } from '../vocabulary.ts';
import type { Span } from './span.ts';

/** One link of the attribution chain of a claim, ORIGIN first. */
export interface AttributionLink {
  readonly role: AttributionRole;
  readonly agent: { readonly name: string; readonly kind: AgentKind };
  /** The words that name the source in the article; `null` where it is not named there (the publisher). */
  readonly source: Span | null;
  /** The words that attribute ("said", "according to"). */
  readonly cue: Span | null;
  readonly directness: Directness;
  /** True when the source is deliberately unnamed ("a senior official"). */
  readonly anonymous: boolean;
}
