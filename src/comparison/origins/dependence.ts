import type { DependenceKind } from '../../domain/agreement/agreement.ts';

/**
 * Knowledge on origins beyond the claims' chains: articles that are near-copies, credits for a whole text, owners of
 * outlets, and names that are not of one body.
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
    }
  | {
      readonly kind: 'OWNER';
      readonly articleId: string;
      /** The owner of its outlet, as the operator named it, and the name as it is compared. */
      readonly owner: string;
      readonly key: string;
    }
  | {
      readonly kind: 'APART';
      /** The keys of two names that are not of one body, as a person decided. */
      readonly keys: readonly [string, string];
    };

/** Two claims that are one origin's, and why. */
export interface ClaimDependence {
  readonly kind: DependenceKind;
  readonly claimIds: readonly [string, string];
  readonly reason: string;
}
