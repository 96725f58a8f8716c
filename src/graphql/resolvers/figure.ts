import type { FigureResolvers } from '../../generated/graphql.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import type { FigureSource } from '../sources.ts';

export const figure: CompleteResolvers<FigureResolvers, FigureSource> = {
  unit: ({ measure }) => measure.unit,
};
