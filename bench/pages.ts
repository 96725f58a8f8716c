import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { alignFigures, type AlignedFigure } from './pages/alignFigures.ts';
import { askLedger } from './pages/askLedger.ts';
import { explainPage, explainSources } from './pages/explain.ts';
import { scorePages, scorePairs, scoreVerdicts, type WrongPage } from './pages/scorePages.ts';
import { scoreFigures, scoreWords } from './pages/scoreReading.ts';
import { readStories, type Story } from './pages/story.ts';
import { Tally } from './pages/tally.ts';
import { table } from './measure.ts';
import { openBenchHouse } from './openBenchHouse.ts';
import { openBenchServer } from './openBenchServer.ts';

const OWN_STORIES = join(import.meta.dirname, 'pages', 'stories');

export interface PagesOptions {
  /** A PostgreSQL server; an embedded one if none is given. */
  readonly server: string | undefined;
  /** Files of stories; those of the house if none is given. */
  readonly stories: readonly string[];
  /** Whether each figure of a wrong page, and each wrong source, is listed. */
  readonly explain: boolean;
}

/** Adds the articles of stories to a ledger, and compares what the API says of them with the pages of an editor. */
export async function benchPages({ server, stories: given, explain }: PagesOptions): Promise<void> {
  const own = (await readdir(OWN_STORIES)).sort().map((name) => join(OWN_STORIES, name));
  const stories = await readStories(given.length > 0 ? given : own);
  const databases = await openBenchServer(server);
  try {
    const house = await openBenchHouse(await databases.database());
    try {
      for (const { id: externalId, html, text = '', ...article } of stories.flatMap((one) => one.articles)) {
        const content = html ?? text;
        const format = html === undefined ? 'auto' : 'html';
        const added = await house.actions.addArticle(
          { ...article, externalId, content, format },
          { actor: 'bench', idempotencyKey: null },
        );
        if (!added.ok) throw new Error(`${externalId} was refused: ${JSON.stringify(added)}`);
      }
      report(await scoreStories(stories, house), explain);
    } finally {
      await house.close();
    }
  } finally {
    await databases.close();
  }
}

/** A wrong page with a line for each of its figures. */
interface ExplainedPage extends WrongPage {
  readonly figures: readonly string[];
}

interface Scores {
  readonly tally: Tally;
  readonly wrong: readonly ExplainedPage[];
  readonly sources: readonly string[];
}

async function scoreStories(
  stories: readonly Story[],
  house: Parameters<typeof askLedger>[0],
): Promise<Scores> {
  const ledger = await askLedger(house);
  const tally = new Tally();
  const figuresOf = new Map<Story, readonly AlignedFigure[]>();
  const wrong: ExplainedPage[] = [];
  const sources: string[] = [];
  for (const story of stories) {
    const figures = alignFigures(story, ledger);
    figuresOf.set(story, figures);
    for (const page of scorePages(story, figures, ledger, tally))
      wrong.push({ ...page, figures: explainPage(story, page.page, figures, ledger) });
    sources.push(...explainSources(story, figures));
    scorePairs(figures, tally);
    scoreFigures(story, figures, tally);
    scoreWords(story, ledger, figures, tally);
  }
  scoreVerdicts(stories, figuresOf, ledger, tally);
  return { tally, wrong, sources };
}

function report({ tally, wrong, sources }: Scores, explain: boolean): void {
  for (const { page, expected, found, faults, foreign, figures } of wrong) {
    console.log(
      `${page}: ${faults.join(', ')}; ${expected} expected, ${found} found` +
        (foreign.length === 0 ? '' : `; foreign: ${foreign.join(' | ')}`),
    );
    if (explain) for (const line of figures) console.log(line);
  }
  if (explain) for (const line of sources) console.log(line);
  console.log(
    table([
      ['pages', 'right', 'of', '%'],
      ...[...tally.shares].map(([name, { right, of }]) => [
        name,
        String(right),
        String(of),
        ((100 * right) / of).toFixed(1),
      ]),
    ]),
  );
}
