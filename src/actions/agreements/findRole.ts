import { mostFrequentRole, type BoardRole, type ClaimInBoard } from '../../domain/agreement/boardRole.ts';
import { classedContext, type ClaimContext } from './loadClaimContexts.ts';

/** The part of a question in the report of its event, from its claims. */
export const findRole = (contexts: readonly ClaimContext[]): BoardRole =>
  mostFrequentRole(contexts.map(inBoard));

const inBoard = (context: ClaimContext): ClaimInBoard => {
  const { kind, modality, polarity, frame, classes } = classedContext(context);
  const predicate = classes.predicate?.name ?? null;
  return { kind, modality, polarity, dimension: frame?.dimension ?? null, predicate };
};
