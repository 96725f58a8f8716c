import type { Independence } from '../../domain/agreement/agreement.ts';

export interface OriginCounts {
  /** Independent origins; if none is known to be independent, one for all that may be one. */
  readonly originCount: number;
  /** Further origins, whose independence is unknown. */
  readonly unknownIndependenceCount: number;
}

/** Counts origins by their independence. */
export function countOrigins(origins: readonly { readonly independence: Independence }[]): OriginCounts {
  const independent = origins.filter(({ independence }) => independence === 'INDEPENDENT').length;
  const originCount = independent > 0 ? independent : Math.min(1, origins.length);
  return { originCount, unknownIndependenceCount: origins.length - originCount };
}
