import { boardPlace } from '../../domain/agreement/boardPlace.ts';
import { MAX_PAGE_SIZE, planPage, type PageArguments } from '../lists/planPage.ts';
import type { EventParent } from '../loaders/loaders.ts';
import { loadRequired } from '../loaders/loadRequired.ts';
import { loadAgreement } from '../questions/loadAgreement.ts';
import { refuseBeforeFirstArticle } from '../questions/refuseBeforeFirstArticle.ts';
import { BY_ROLE, type BoardRowParent } from './board.ts';

/**
 * The board of an event by the claims that were published by a time. The order of the rows depends on the verdicts of that
 * time. It therefore computes all rows before it chooses the first ones: at most a page, in the order of the board now.
 */
export async function loadReportedBoard(
  { id, loaders }: EventParent,
  args: Pick<PageArguments, 'first'>,
  reportedBy: Date,
): Promise<readonly BoardRowParent[]> {
  const selection = {
    list: 'questions' as const,
    within: { parent: 'eventEver', ids: [id] },
    where: { publishedBy: { lte: reportedBy } },
  };
  const { limit } = planPage(selection, args, BY_ROLE).request;
  const { positions } = await loaders.page(planPage(selection, { first: MAX_PAGE_SIZE }, BY_ROLE).request);
  const rows = await Promise.all(
    positions.map(async (position): Promise<BoardRowParent[]> => {
      const [question, state, agreement] = await Promise.all([
        loadRequired(loaders.questions, position.id),
        loaders.statesReportedBy(reportedBy).load(position.id),
        loadAgreement(loaders, position.id, reportedBy),
      ]);
      return state === null || agreement === null ? [] : [{ role: state.role, question, agreement }];
    }),
  );
  if (positions.length === 0) await refuseBeforeFirstArticle(loaders, reportedBy);
  return rows
    .flat()
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .slice(0, limit);
}

const placeOf = ({ role, agreement: { verdict, originCount } }: BoardRowParent): number =>
  boardPlace(role, verdict, originCount);
