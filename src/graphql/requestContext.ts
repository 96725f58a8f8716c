import type { LedgerReader } from '../ledger/ledgerReader.ts';
import type { LogAccess } from '../ledger/storedLog/logAccess.ts';
import type { Actions } from '../actions/actions.ts';
import type { Loaders } from './loaders/loaders.ts';

/** The context of every resolver. */
export interface RequestContext {
  readonly requestId: string;
  readonly read: LedgerReader;
  readonly log: LogAccess;
  /** New after every mutation, so a payload shows its changes. */
  loaders: Loaders;
  readonly actions: Actions;
  /** The operator that the configuration names, until there are keys. */
  readonly actor: string;
}
