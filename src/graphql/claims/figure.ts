import type { FigureResolvers } from '../../generated/graphql.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import type { FigureParent } from '../parentTypes.ts';

export const figure: CompleteResolvers<FigureResolvers, FigureParent> = {
  unit: ({ measure }) => measure.unit,
};
