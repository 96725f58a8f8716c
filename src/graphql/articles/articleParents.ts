import type { AddArticleOutcome } from '../../generated/graphql.ts';
import type { Loaded } from '../loaders/loaders.ts';
import type { Refusal } from '../../domain/result.ts';

export interface AddArticleParent {
  readonly outcome: AddArticleOutcome;
  readonly versionId: string | null;
  readonly refusals: readonly Refusal[];
}

export type CopyParent = Loaded<{ readonly articleId: string; readonly containment: string }>;
