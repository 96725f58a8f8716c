import { sameNumber, type AlignedFigure } from './alignFigures.ts';
import type { AskedLedger, AskedQuestion } from './askLedger.ts';
import type { GoldQuestion, Story } from './story.ts';
import type { Tally } from './tally.ts';

/** A page that is wrong, and why. */
export interface WrongPage {
  readonly page: string;
  readonly expected: string;
  readonly found: string;
  /** The parts that are wrong. */
  readonly faults: readonly string[];
  readonly foreign: readonly string[];
}

/** The question of the ledger that has most of some figures. */
function questionOf(figures: readonly AlignedFigure[], { questions }: AskedLedger): AskedQuestion | null {
  const counts = new Map<string, number>();
  for (const { claim } of figures)
    if (claim?.question) counts.set(claim.question.id, (counts.get(claim.question.id) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best ? (questions.get(best[0]) ?? null) : null;
}

/**
 * Whether each body that holds a figure has an independent origin whose latest claim gives that number, and no other
 * independent origin is there.
 */
function standsRight(figures: readonly AlignedFigure[], question: AskedQuestion | null): boolean {
  const bodies = new Set(figures.flatMap(({ from, stands }) => (stands && from !== null ? [from] : [])));
  const standing = new Set(
    (question?.agreement?.origins ?? []).flatMap(({ independence, standing: claim }) =>
      independence === 'INDEPENDENT' ? [claim?.id] : [],
    ),
  );
  const numbersOf = (body: string): readonly string[] =>
    figures.filter(({ from, stands }) => stands && from === body).map(({ stated }) => stated.join('-'));
  const isFound = (body: string): boolean =>
    figures.some(
      ({ claim, from, stated }) =>
        claim !== null &&
        standing.has(claim.id) &&
        from === body &&
        numbersOf(body).includes(stated.join('-')),
    );
  return standing.size === bodies.size && [...bodies].every(isFound);
}

/** Whether the page gives the least and the greatest number that bodies hold. */
function endsRight(figures: readonly AlignedFigure[], question: AskedQuestion | null): boolean {
  const stated = figures.filter(({ stands }) => stands).flatMap((figure) => figure.stated.map(Number));
  if (stated.length === 0) return true;
  const { low = null, high = null } = question?.agreement ?? {};
  return (
    sameNumber(low?.value ?? null, String(Math.min(...stated))) &&
    sameNumber(high?.value ?? null, String(Math.max(...stated)))
  );
}

function scorePage(
  page: string,
  { id, verdict }: GoldQuestion,
  all: readonly AlignedFigure[],
  ledger: AskedLedger,
  tally: Tally,
): WrongPage | null {
  const figures = all.filter(({ question, isHeadline }) => question === id && !isHeadline);
  const question = questionOf(figures, ledger);
  const own = new Set(all.flatMap((figure) => (figure.question === id ? (figure.claim?.id ?? []) : [])));
  const foreign = ledger.claims.filter(
    (claim) => question !== null && claim.question?.id === question.id && !own.has(claim.id),
  );
  const found = question?.agreement?.verdict ?? '-';
  const parts: readonly (readonly [string, boolean])[] = [
    ['verdict', verdict.includes(found)],
    ['nothing foreign', question !== null && foreign.length === 0],
    ['standing figures', question !== null && standsRight(figures, question)],
    ['ends', question !== null && endsRight(figures, question)],
  ];
  for (const [name, isRight] of parts) tally.add(`page: ${name}`, isRight);
  const faults = parts.flatMap(([name, isRight]) => (isRight ? [] : [name]));
  if (tally.add('pages right', faults.length === 0)) return null;
  const expected = verdict.join(' or ');
  return { page, expected, found, faults, foreign: foreign.map(({ selector }) => selector.exact) };
}

/** Counts the pages that are right, and gives the others. */
export function scorePages(
  { story, questions }: Story,
  figures: readonly AlignedFigure[],
  ledger: AskedLedger,
  tally: Tally,
): readonly WrongPage[] {
  return questions.flatMap(
    (question) => scorePage(`${story}/${question.id}`, question, figures, ledger, tally) ?? [],
  );
}

/** Counts the pairs of figures of two articles: those that the ledger joins rightly, those it joins wrongly, those it misses. */
export function scorePairs(figures: readonly AlignedFigure[], tally: Tally): void {
  const inText = figures.filter(({ isHeadline }) => !isHeadline);
  for (const [index, a] of inText.entries())
    for (const b of inText.slice(0, index)) {
      if (a.article === b.article) continue;
      const isOne = a.question !== null && a.question === b.question;
      const isJoined = a.claim?.question != null && a.claim.question.id === b.claim?.question?.id;
      if (isJoined) tally.add('joined pairs that are one question', isOne);
      if (isOne) tally.add('pairs of one question that are joined', isJoined);
    }
}

/** Counts how often each verdict is right when it is given: of a whole question of the story, with a verdict that its editor accepts. */
export function scoreVerdicts(
  stories: readonly Story[],
  figuresOf: ReadonlyMap<Story, readonly AlignedFigure[]>,
  ledger: AskedLedger,
  tally: Tally,
): void {
  const pageOf = new Map<string, string>(
    stories.flatMap((story) =>
      (figuresOf.get(story) ?? []).flatMap(({ claim, question }) =>
        claim === null ? [] : [[claim.id, `${story.story}/${question ?? ''}`] as const],
      ),
    ),
  );
  const accepted = new Map<string, readonly string[]>(
    stories.flatMap(({ story, questions }) =>
      questions.map(({ id, verdict }) => [`${story}/${id}`, verdict] as const),
    ),
  );
  for (const { id, agreement } of ledger.questions.values()) {
    const members = ledger.claims.filter(({ kind, question }) => kind === 'FIGURE' && question?.id === id);
    if (!agreement || agreement.verdict === 'SINGLE_ORIGIN' || members.length === 0) continue;
    const pages = new Set<string>(members.map((claim) => pageOf.get(claim.id) ?? ''));
    const [page = ''] = pages;
    const isRight = pages.size === 1 && (accepted.get(page) ?? []).includes(agreement.verdict);
    tally.add(`${agreement.verdict} right when given`, isRight);
  }
}
