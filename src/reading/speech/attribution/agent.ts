import type { AgentKind } from '../../../domain/vocabulary.ts';

/** The source of some words. */
export interface Agent {
  /** The fullest form in the article, without titles; without a name, the words as printed. */
  readonly name: string;
  readonly kind: AgentKind;
  /** Unnamed on purpose. */
  readonly anonymous: boolean;
}
