import type { DependenceKind } from '../../domain/agreement/agreement.ts';

/**
 * Dependences of articles beyond their claims' chains: near-copies of each other, and credits for the whole
 * text.
 */
export type ArticleDependence =
  | {
      readonly kind: 'COPY';
      readonly articles: readonly [string, string];
      /**
       * As `containment` gives it; pairs below the policy's threshold are not copies and are passed over.
       */
      readonly containment: number;
    }
  | {
      readonly kind: 'CREDIT';
      readonly articleId: string;
      /** The outlet or agency that a byline, dateline or closing line names. */
      readonly outlet: string;
      /** The key of its name, as `speakerKey` gives it in the article's language. */
      readonly key: string;
    };

/** Two claims that are one origin's, and why. */
export interface ClaimDependence {
  readonly kind: DependenceKind;
  readonly claimIds: readonly [string, string];
  readonly reason: string;
}
