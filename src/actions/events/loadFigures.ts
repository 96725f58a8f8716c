import type { StoredFigure } from '../../ledger/derived/figuresToSettle.ts';
import type { LedgerReader } from '../../ledger/ledgerReader.ts';
import type { MatchSubject } from '../../matching/claims/matchSubject.ts';
import type { FigureToSettle } from '../../matching/questions/settleQuestions.ts';
import { storedSubjects } from '../questions/storedSubjects.ts';

/** The figures of an event as rows, as matching sees them, and as settling does. */
export interface LoadedFigures {
  readonly stored: readonly StoredFigure[];
  readonly subjects: ReadonlyMap<string, MatchSubject>;
  readonly figures: readonly FigureToSettle[];
}

/** The newest `limit` figures of an event. It does not look for the claims of other articles that they mean. */
export async function loadFigures(
  read: LedgerReader,
  eventId: string,
  limit: number,
): Promise<LoadedFigures> {
  const stored = (await read.figuresToSettle(eventId)).slice(-limit);
  if (stored.length === 0) return { stored, subjects: new Map(), figures: [] };
  const subjects = await storedSubjects(
    read,
    stored.map(({ id }) => id),
  );
  const figures = stored.flatMap((figure): FigureToSettle[] => {
    const claim = subjects.get(figure.id);
    return claim ? [{ claim, means: [], ...toSettle(figure) }] : [];
  });
  return { stored, subjects, figures };
}

const toSettle = (figure: StoredFigure): Omit<FigureToSettle, 'claim' | 'means'> => {
  const { questionId, place, links, low, high, lowInclusive, highInclusive, start, end } = figure;
  const at = String(start).padStart(7, '0');
  return {
    ...{ questionId, place, links, span: { start, end } },
    literal: { low, high, lowInclusive, highInclusive },
    order: `${figure.publishedAt ?? ''} ${figure.textHash} ${place === 'HEADLINE' ? '0' : '1'}${at}`,
  };
};
