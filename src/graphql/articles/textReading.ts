import type { TextReadingResolvers } from '../../generated/graphql.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import type { TextReadingParent } from '../parentTypes.ts';

export const textReading: CompleteResolvers<TextReadingResolvers, TextReadingParent> = {
  reader: ({ reader }) => reader?.name ?? null,
  readerVersion: ({ reader }) => reader?.version ?? null,
  recordedAt: ({ recordedAt }) => recordedAt ?? null,
};
