import DataLoader from 'dataloader';
import type { LedgerReader } from '../../ledger/ledgerReader.ts';
import type { LogReader } from '../../ledger/storedLog/logReader.ts';
import type { PageRequest, Selection } from '../../ledger/lists/readPages.ts';
import { agentLoaders } from '../agents/agentLoaders.ts';
import { articleLoaders } from '../articles/articleLoaders.ts';
import { claimLoaders } from '../claims/claimLoaders.ts';
import { eventLoaders } from '../events/eventLoaders.ts';
import { batchedByParent } from '../lists/batchedByParent.ts';
import { logLoaders } from '../log/logLoaders.ts';
import type { LogLoaders } from '../log/logLoaders.ts';
import { questionLoaders } from '../questions/questionLoaders.ts';
import type { Loaders } from './loaders.ts';
import { pastLoaders } from './pastLoaders.ts';
import { rowLoaders } from './rowLoaders.ts';

/** New loaders over a ledger. Each request makes its own. */
export const loadersOver = (read: LedgerReader, log: LogReader): Loaders =>
  loadersAsOf(read, null, logLoaders(log));

/** The loaders of all points share those of the log, so all proofs of one answer are under one head. */
function loadersAsOf(read: LedgerReader, position: number | null, log: LogLoaders): Loaders {
  const make = rowLoaders(read, () => loaders);
  const loaders: Loaders = {
    read,
    position,
    at: pastLoaders(read, (past, at) => loadersAsOf(past, at, log)),
    log,
    ...agentLoaders(make),
    ...articleLoaders(make),
    ...claimLoaders(make),
    ...eventLoaders(make),
    ...questionLoaders(make),
    positions: new DataLoader(async (ids) => {
      const positions = new Map((await read.logPositions(ids)).map(({ id, position }) => [id, position]));
      return ids.map((id) => positions.get(id) ?? null);
    }),
    page: batchedByParent((request: PageRequest) => read.pages(request)),
    count: batchedByParent((selection: Selection) => read.counts(selection)),
  };
  return loaders;
}
