import { statesSame, type AlignedFigure } from './alignFigures.ts';
import type { AskedClaim, AskedLedger } from './askLedger.ts';
import { hasSource } from './scoreReading.ts';
import type { Story } from './story.ts';

const originOf = ({ attribution }: AskedClaim): string =>
  attribution.find(({ role }) => role === 'ORIGIN')?.agent.name ?? '-';

/** How the ledger has a figure: its number, whether it is asserted, its source and its question. */
function describeClaim(story: Story, figure: AlignedFigure, { questions }: AskedLedger): string {
  const { claim, from } = figure;
  if (claim === null) return 'NOT READ';
  const question = claim.question && questions.get(claim.question.id);
  const notes = [
    statesSame(figure, claim) ? '' : `number ${JSON.stringify(claim.figure?.value ?? null)}`,
    claim.modality === 'ASSERTED' ? '' : claim.modality,
    claim.polarity === 'POSITIVE' ? '' : claim.polarity,
    hasSource(story, from, claim) ? '' : `SOURCE ${originOf(claim)}`,
    question ? `${question.id.slice(-4)} ${question.label}` : 'no question',
  ];
  return notes.filter((note) => note !== '').join('; ');
}

/** A line for each figure of a page: as the editor has it, and as the ledger has it. */
export const explainPage = (
  story: Story,
  page: string,
  figures: readonly AlignedFigure[],
  ledger: AskedLedger,
): readonly string[] =>
  figures
    .filter(({ question, isHeadline }) => `${story.story}/${question ?? ''}` === page && !isHeadline)
    .map(
      (figure) =>
        `    ${figure.article} "${figure.exact}" ${figure.from ?? '-'}${figure.stands ? '*' : ''} | ` +
        describeClaim(story, figure, ledger),
    );

/** A line for each figure whose source is wrong. */
export const explainSources = (story: Story, figures: readonly AlignedFigure[]): readonly string[] =>
  figures.flatMap(({ article, exact, from, isHeadline, claim }) =>
    isHeadline || claim === null || hasSource(story, from, claim)
      ? []
      : [`  source of ${article} "${exact}": ${from ?? '-'} expected, ${originOf(claim)} found`],
  );
