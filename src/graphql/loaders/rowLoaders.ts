import type DataLoader from 'dataloader';
import type { LedgerReader } from '../../ledger/ledgerReader.ts';
import { byId, grouped } from './batch.ts';
import type { Loaded, Loaders } from './loaders.ts';

type ReadRows<Row> = (ids: readonly string[]) => Promise<readonly Row[]>;

/** Makes loaders over a reader, whose rows carry the loaders of the same point. */
export interface RowLoaders {
  readonly read: LedgerReader;
  readonly loaded: <Row>(row: Row) => Loaded<Row>;
  /** Loads the row of each id. */
  readonly rows: <Row extends { readonly id: string }>(
    readRows: ReadRows<Row>,
  ) => DataLoader<string, Loaded<Row> | null>;
  /** Loads the rows of each group. */
  readonly groups: <Row>(
    readRows: ReadRows<Row>,
    groupOf: (row: Row) => string,
  ) => DataLoader<string, readonly Loaded<Row>[]>;
}

/** @param loaders gives the loaders that the rows carry */
export function rowLoaders(read: LedgerReader, loaders: () => Loaders): RowLoaders {
  const loaded = <Row>(row: Row): Loaded<Row> => ({ ...row, loaders: loaders() });
  return {
    read,
    loaded,
    rows: (readRows) => byId(async (ids) => (await readRows(ids)).map(loaded)),
    groups: (readRows, groupOf) => grouped(async (ids) => (await readRows(ids)).map(loaded), groupOf),
  };
}

/** The group of an event: the object that it is about. */
export const subjectOf = ({ subjectId }: { readonly subjectId: string }): string => subjectId;
