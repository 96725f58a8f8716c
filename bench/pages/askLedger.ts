import type { BenchHouse } from '../openBenchHouse.ts';

/** A claim as a client of the API sees it. */
export interface AskedClaim {
  readonly id: string;
  readonly kind: 'FIGURE' | 'QUOTE' | 'STATEMENT';
  readonly place: string;
  readonly modality: string;
  readonly polarity: string;
  readonly selector: { readonly exact: string; readonly start: number; readonly end: number };
  readonly figure: {
    readonly comparator: string;
    readonly value: string | null;
    readonly typical: { readonly low: string | null; readonly high: string | null };
  } | null;
  readonly attribution: readonly { readonly role: string; readonly agent: { readonly name: string } }[];
  readonly question: { readonly id: string } | null;
  readonly article: { readonly externalId: string };
}

/** A question with the agreement of its claims. */
export interface AskedQuestion {
  readonly id: string;
  readonly label: string;
  readonly agreement: {
    readonly verdict: string;
    readonly low: { readonly value: string } | null;
    readonly high: { readonly value: string } | null;
    readonly origins: readonly {
      readonly name: string | null;
      readonly independence: string;
      readonly standing: { readonly id: string } | null;
    }[];
  } | null;
}

/** All that a ledger says of some articles. */
export interface AskedLedger {
  readonly claims: readonly AskedClaim[];
  readonly questions: ReadonlyMap<string, AskedQuestion>;
  /** The kept texts by the ids of their articles. */
  readonly texts: ReadonlyMap<string, string>;
}

const CLAIM = `id kind place modality polarity selector { exact start end }
  figure { comparator value typical { low high } } attribution { role agent { name } } question { id } article { externalId }`;
const ORIGIN = ['name', 'independence', 'standing{id}'].join(' ');
const QUESTION = `id label agreement { verdict low { value } high { value } origins { ${ORIGIN} } }`;
const ARTICLE = `externalId currentVersion { text }`;

/** Articles whose text is asked for at once: an answer is limited. */
const FEW = 20;
const MANY = 50;

interface Connection {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly unknown[];
}

/** Asks for the claims, questions and texts of a ledger, page by page. */
export async function askLedger({ ask }: Pick<BenchHouse, 'ask'>): Promise<AskedLedger> {
  const all = async (field: string, nodes: string, first: number): Promise<unknown[]> => {
    const found: unknown[] = [];
    let after: string | null = null;
    for (;;) {
      const query = `query ($after: String) { ${field}(first: ${String(first)}, after: $after) { pageInfo { hasNextPage endCursor } nodes { ${nodes} } } }`;
      const { pageInfo, nodes: more } = (await ask(query, { after }))[field] as Connection;
      found.push(...more);
      if (!pageInfo.hasNextPage) return found;
      after = pageInfo.endCursor;
    }
  };
  const claims = (await all('claims', CLAIM, MANY)) as AskedClaim[];
  const questions = (await all('questions', QUESTION, MANY)) as AskedQuestion[];
  const articles = (await all('articles', ARTICLE, FEW)) as {
    externalId: string;
    currentVersion: { text: string };
  }[];
  return {
    claims,
    questions: new Map(questions.map((question) => [question.id, question])),
    texts: new Map(articles.map(({ externalId, currentVersion }) => [externalId, currentVersion.text])),
  };
}
