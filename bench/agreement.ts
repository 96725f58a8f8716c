import { computeAgreement } from '../src/comparison/agreement/computeAgreement.ts';
import { speakerKey } from '../src/comparison/claims/speakerKey.ts';
import { lexicon } from '../src/reading/languages/en/lexicon.ts';
import type { ClassedClaim } from '../src/comparison/claims/classedClaim.ts';
import type { ArticleDependence } from '../src/comparison/origins/dependence.ts';
import { quoted, said } from '../test/comparison/claims.ts';
import { randomFrom } from './articles.ts';
import { median, table, timed } from './measure.ts';

/** The bar: the median time of the agreement of a question of 200 claims, warm, on one core. */
const BAR_MS = 5;
const CLAIMS = 200;
const WARM_ROUNDS = 300;
const ROUNDS = 500;

const HEDGES = ['', '', '', 'at least ', 'about ', 'more than ', 'nearly ', 'as many as '];
const SPEAKERS = [
  ...['the interior ministry', 'the ministry of health', 'police', 'the governor', 'Governor Ola Marsh'],
  ...['the Red Crescent', 'a hospital in the port', 'Mayor Helen Drum', 'the fire brigade', 'the army'],
  ...['the harbour master', 'the rail company', 'witnesses in the old town', 'the UN', 'the coast guard'],
];
const AGENCIES = ['Meridian Wire', 'Kestrel News', 'Northgate Press'];

interface Shape {
  readonly name: string;
  readonly claims: readonly ClassedClaim[];
  readonly dependences: readonly ArticleDependence[];
}

function moment(random: () => number): string {
  const at = new Date(Date.UTC(2024, 5, 8 + Math.floor(random() * 12), Math.floor(random() * 24)));
  return random() < 0.5 ? at.toISOString() : at.toISOString().slice(0, 10);
}

/**
 * A toll as news reports it: hedged, rising, by a few speakers, some claims taken from agencies, some copied.
 */
function told(): Shape {
  const random = randomFrom(11);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const claims = Array.from({ length: CLAIMS }, (_, index) => {
    const words = `${pick(HEDGES)}${250 + Math.floor(random() * 120)}`;
    const by = random() < 0.7 ? { by: random() < 0.1 ? '' : pick(SPEAKERS) } : {};
    const relay = random() < 0.3 ? { relay: pick(AGENCIES) } : {};
    return said(words, {
      ...by,
      ...relay,
      publishedAt: moment(random),
      publisher: `Outlet ${index % 60}`,
      articleId: `article_${Math.floor(index / 1.5)}`,
    });
  });
  const articles = [...new Set(claims.map(({ publication }) => publication.articleId))];
  const dependences = articles.flatMap((article, index): ArticleDependence[] => {
    const other = articles[Math.floor(random() * articles.length)] ?? article;
    if (index % 7 === 0 && other !== article)
      return [{ kind: 'COPY', articles: [article, other], containment: 0.9 }];
    if (index % 5 !== 0) return [];
    const outlet = pick(AGENCIES);
    return [{ kind: 'CREDIT', articleId: article, outlet, key: speakerKey(outlet, lexicon) }];
  });
  return { name: 'figures as they are told', claims, dependences };
}

/** The most work that figures make: each claim has another speaker and another number. */
function apart(): Shape {
  const random = randomFrom(12);
  const claims = Array.from({ length: CLAIMS }, (_, index) =>
    said(`${HEDGES[index % HEDGES.length] ?? ''}${100 + index * 37}.${index % 10}`, {
      by: `Witness ${String.fromCharCode(97 + (index % 26))}${index}`,
      publishedAt: moment(random),
    }),
  );
  return { name: 'figures, every claim its own speaker', claims, dependences: [] };
}

/** A speech: a few wordings, each printed by many. */
function speech(): Shape {
  const words = 'we have never seen a flood like this in the valley and we will rebuild every house'.split(
    ' ',
  );
  const claims = Array.from({ length: CLAIMS }, (_, index) =>
    quoted(`“${words.slice(index % 4, words.length - (index % 5)).join(' ')}”`, { by: 'Mayor Helen Drum' }),
  );
  return { name: 'quotations, twenty wordings', claims, dependences: [] };
}

/** Agreement: milliseconds for a question of 200 claims, warm. */
export async function benchAgreement(): Promise<void> {
  const rows: string[][] = [];
  for (const { name, claims, dependences } of [told(), apart(), speech()]) {
    const run = (): unknown => computeAgreement(claims, { dependences });
    for (let round = 0; round < WARM_ROUNDS; round++) run();
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) times.push(await timed(run));
    const [middle, late] = [median(times), times.sort((a, b) => a - b)[Math.floor(ROUNDS * 0.95)] ?? 0];
    rows.push([name, `${middle.toFixed(2)} ms`, `${late.toFixed(2)} ms`, `${BAR_MS} ms`]);
  }
  console.log(table([[`agreement of ${CLAIMS} claims`, 'median', '95th of 100', 'bar'], ...rows]));
}
