import type { BoardBodyResolvers, BoardRowResolvers } from '../../generated/graphql.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { withClaimIds } from '../identity/objectId.ts';
import { planPage, type PageArguments } from '../lists/planPage.ts';
import type { EventParent, Loaders, QuestionParent } from '../loaders/loaders.ts';
import { loadRequired } from '../loaders/loadRequired.ts';
import type { BoardRole } from '../../domain/agreement/boardRole.ts';
import { loadAgreement } from '../questions/loadAgreement.ts';
import { wordLabel } from '../questions/question.ts';
import type { AgreementParent } from '../questions/questionParents.ts';

/** A question on the board of its event, with its agreement. */
export interface BoardRowParent {
  readonly role: BoardRole;
  readonly question: QuestionParent;
  readonly agreement: AgreementParent;
}

/** A body on the board: its latest claim, and the sentence of the agreement about it. */
export interface BoardBodyParent {
  readonly name: string | null;
  readonly independence: AgreementParent['origins'][number]['independence'];
  readonly claimId: string;
  readonly at: string | null;
  readonly sentence: string;
  readonly loaders: Loaders;
}

export const BY_ROLE = { field: 'BOARD', direction: 'ASC' } as const;

/** The questions of an event in the order of its board. Their states are read in one statement, whatever their number. */
export async function loadBoard(
  { id, loaders }: EventParent,
  args: Pick<PageArguments, 'first'>,
): Promise<readonly BoardRowParent[]> {
  const selection = { list: 'questions' as const, within: { parent: 'event', ids: [id] }, currentOnly: true };
  const { positions } = await loaders.page(planPage(selection, args, BY_ROLE).request);
  const rows = await Promise.all(
    positions.map(async (position): Promise<BoardRowParent[]> => {
      const [question, { role }, agreement] = await Promise.all([
        loadRequired(loaders.questions, position.id),
        loadRequired(loaders.questionStates, position.id),
        loadAgreement(loaders, position.id, null),
      ]);
      return agreement === null ? [] : [{ role, question, agreement }];
    }),
  );
  return rows.flat();
}

export const boardRow: CompleteResolvers<BoardRowResolvers, BoardRowParent> = {
  label: ({ question }) => wordLabel(question),
  lead: ({ agreement: { lead, loaders } }) => withClaimIds(lead, loaders),
  verdict: ({ agreement }) => agreement.verdict,
  bodies: ({ agreement }) => bodiesOf(agreement),
};

/** The bodies in the order of the agreement's sentences; those beyond its sentences are left out. */
function bodiesOf({ origins, reasons, series, loaders }: AgreementParent): readonly BoardBodyParent[] {
  const ofClaim = new Map(
    origins.flatMap((origin) => (origin.standing === null ? [] : [[origin.standing, origin] as const])),
  );
  const atOf = new Map(series.map(({ claimId, at }) => [claimId, at]));
  // The sentences of bodies come last, behind those of pairs.
  const sentenceOf = new Map(reasons.map(({ text, claimIds: [claimId = ''] }) => [claimId, text]));
  return [...sentenceOf].flatMap(([claimId, sentence]): BoardBodyParent[] => {
    const origin = ofClaim.get(claimId);
    if (!origin) return [];
    const { name, independence } = origin;
    return [{ name, independence, claimId, at: atOf.get(claimId) ?? null, sentence, loaders }];
  });
}

export const boardBody: CompleteResolvers<BoardBodyResolvers, BoardBodyParent> = {
  claim: ({ claimId, loaders }) => loadRequired(loaders.claims, claimId),
  words: async ({ claimId, loaders }) => (await loadRequired(loaders.claims, claimId)).words.exact,
};
