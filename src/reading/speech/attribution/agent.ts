import type { AgentKind } from '../../../domain/vocabulary.ts';

/** Who says something. */
export interface Agent {
  /** The fullest form in the article, without titles; the words as printed where nobody is named. */
  readonly name: string;
  readonly kind: AgentKind;
  /** Unnamed on purpose. */
  readonly anonymous: boolean;
}
