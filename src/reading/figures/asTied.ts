import type { ClaimLinkKind } from '../../domain/vocabulary.ts';
import type { FoundFigure } from './foundFigure.ts';

/** Links that a sentence makes between two numbers of one thing: "62, up from 29", "not 22 but 26 houses". */
const TIES: ReadonlySet<ClaimLinkKind> = new Set(['PREVIOUS_OF', 'ELLIPSIS_OF']);

/** A bare number that its sentence ties to another one, with the words of that one. Others are by their places in the text. */
export function asTied(own: FoundFigure, figureAt: (place: number) => FoundFigure | undefined): FoundFigure {
  const link = own.links.find(({ kind }) => TIES.has(kind));
  const other = link === undefined ? undefined : figureAt(link.to);
  if (other === undefined || own.frame.nounPhrase !== null) return own;
  if (own.sentence.start !== other.sentence.start) return own;
  // The other one may take its words from a figure before.
  if (other.frame.noun === null && other.frame.unit === null && own.frame.noun !== null) return own;
  const { dimension, unit, scope, sign, qualifiers } = own.frame;
  const isMeasured = unit !== null;
  if (isMeasured && (dimension !== other.frame.dimension || unit !== other.frame.unit)) return own;
  return {
    ...own,
    frame: {
      ...other.frame,
      nounPhrase: null,
      predicate: other.frame.predicate ?? own.frame.predicate,
      qualifiers: qualifiers ?? other.frame.qualifiers,
      scope,
      sign,
    },
    notes: [...own.notes, `It is of the thing of “${other.figure.verbatim}” beside it.`],
  };
}
