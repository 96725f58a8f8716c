import type { CheckedTextResolvers } from '../../generated/graphql.ts';
import { findable } from '../links.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import type { CheckedTextParent } from './claimParents.ts';

export const checkedText: CompleteResolvers<CheckedTextResolvers, CheckedTextParent> = {
  event: findable('events', 'eventId'),
  claims: ({ claims, loaders }) => claims.map((claim) => ({ ...claim, loaders })),
};
