import type { FoundFigure } from '../figures/foundFigure.ts';
import type { Language } from '../language.ts';

/** Whether a figure is told as a fact of its event. */
const isTold = ({ modality, frame }: FoundFigure): boolean =>
  modality === 'ASSERTED' && frame.period === null && frame.predicate !== null;

/**
 * Makes a question whether a figure tells what became of people or things in an event. The told figures of one sentence
 * tell one event: "Of the 40 rockets prepared, 30 were fired".
 */
export function outcomeFigures(
  figures: readonly FoundFigure[],
  { times: { outcomes } }: Language,
): (figure: FoundFigure) => boolean {
  const sentences = new Set(
    figures
      .filter((figure) => isTold(figure) && outcomes.has(figure.frame.predicate ?? ''))
      .map(({ sentence }) => sentence.start),
  );
  return (figure) => isTold(figure) && sentences.has(figure.sentence.start);
}
