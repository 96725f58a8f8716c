import type { TextReadingResolvers } from '../../generated/graphql.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { loadEntry } from '../log/loadEntry.ts';
import type { TextReadingParent } from '../loaders/loaders.ts';

export const textReading: CompleteResolvers<TextReadingResolvers, TextReadingParent> = {
  reader: ({ reader }) => reader?.name ?? null,
  readerVersion: ({ reader }) => reader?.version ?? null,
  ledgerEntry: ({ stored }) => (stored === undefined ? null : loadEntry(stored)),
  recordedAt: ({ recordedAt }) => recordedAt ?? null,
};
