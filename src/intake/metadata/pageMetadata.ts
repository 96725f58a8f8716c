/** The metadata of an article from the article or its sender. `null` if neither gives it. */
export interface PageMetadata {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  /** ISO 8601, checked. */
  readonly publishedAt: string | null;
  /** BCP 47, canonical. */
  readonly language: string | null;
  /** Canonical URL, checked. */
  readonly url: string | null;
}

export const NO_METADATA: PageMetadata = {
  title: null,
  publisher: null,
  byline: null,
  publishedAt: null,
  language: null,
  url: null,
};

/** Field by field the first that is known: earlier sources beat later ones. */
export function mergeMetadata(...sources: readonly Partial<PageMetadata>[]): PageMetadata {
  const pick = (field: keyof PageMetadata): string | null => {
    for (const source of sources) {
      const value = source[field];
      if (value !== undefined && value !== null) return value;
    }
    return null;
  };
  return {
    title: pick('title'),
    publisher: pick('publisher'),
    byline: pick('byline'),
    publishedAt: pick('publishedAt'),
    language: pick('language'),
    url: pick('url'),
  };
}
