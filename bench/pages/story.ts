import { readFile } from 'node:fs/promises';

/** A figure as an editor who has read the whole story notes it. */
export interface GoldFigure {
  readonly article: string;
  /** Hedge, numeral and counted noun as printed. */
  readonly exact: string;
  /** Which occurrence of these words; 1 if absent. */
  readonly nth?: number;
  /** The printed numbers as plain decimals: two of a range, none of vague words. */
  readonly stated: readonly string[];
  readonly comparator: string;
  /** The body to which the text gives it; `null` if the outlet says it on its own account. */
  readonly from: string | null;
}

/** A figure that answers a question. */
export interface GoldAnswer extends GoldFigure {
  /** Whether it is the latest figure of its body, neither replaced nor taken back. */
  readonly stands: boolean;
}

export interface GoldQuestion {
  readonly id: string;
  readonly asks: string;
  readonly claims: readonly GoldAnswer[];
  /** The verdicts that an editor accepts. */
  readonly verdict: readonly string[];
}

/** Words that assert no figure, or a quote or statement with its source. */
export interface GoldWords {
  readonly article: string;
  readonly exact: string;
  readonly nth?: number;
  readonly from?: string | null;
}

/** Articles of invented outlets about one event, and the page that an editor makes of them. */
export interface Story {
  readonly story: string;
  readonly articles: readonly {
    readonly id: string;
    readonly publisher: string;
    readonly url: string;
    readonly publishedAt: string;
    readonly title: string;
    readonly text?: string;
    readonly html?: string;
  }[];
  readonly bodies: readonly { readonly id: string; readonly names: readonly string[] }[];
  readonly questions: readonly GoldQuestion[];
  /** Figures that answer no question of two articles. */
  readonly alone: readonly GoldFigure[];
  readonly traps: readonly GoldWords[];
  readonly quotes: readonly GoldWords[];
  readonly statements: readonly GoldWords[];
}

/** Reads the stories of some files. */
export const readStories = (files: readonly string[]): Promise<readonly Story[]> =>
  Promise.all(files.map(async (file) => JSON.parse(await readFile(file, 'utf8')) as Story));
