/** The log, of which every field is read on its own. */
export interface LedgerParent {
  readonly name: 'ledger';
}
