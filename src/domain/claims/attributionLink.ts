import type { AgentKind, AttributionRole, Directness } from '../vocabulary.ts';
import type { Words } from './span.ts';

/** One link of the attribution chain of a claim, ORIGIN first. */
export interface AttributionLink {
  readonly role: AttributionRole;
  readonly agent: { readonly name: string; readonly kind: AgentKind };
  /** The words that name the source in the article; `null` if the article does not name it (the publisher). */
  readonly source: Words | null;
  /** The words that attribute ("said", "according to"). */
  readonly cue: Words | null;
  readonly directness: Directness;
  /** True if the article deliberately leaves the source unnamed ("a senior official"). */
  readonly anonymous: boolean;
}
