import type { LedgerReader } from '../ledger/ledgerReader.ts';
import type { LogAccess } from '../ledger/storedLog/logAccess.ts';
import type { Actions } from '../actions/actions.ts';
import type { Loaders } from './parentTypes.ts';

/** What every resolver may use. */
export interface RequestContext {
  readonly requestId: string;
  readonly read: LedgerReader;
  readonly log: LogAccess;
  /** Made anew after every mutation, so that what it gives shows what it changed. */
  loaders: Loaders;
  readonly actions: Actions;
  /** Who asks: the operator that the configuration names, until there are keys. */
  readonly actor: string;
}
