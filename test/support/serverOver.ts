import { actionsOver } from '../../src/actions/actions.ts';
import type { Actions } from '../../src/actions/actions.ts';
import type { ServerParts } from '../../src/http/createServer.ts';
import type { Ledger } from '../../src/ledger/openLedger.ts';
import { onceReader } from './onceReader.ts';
import { intakeAt } from './intakeAt.ts';
import { testMarks, testSigner } from './testSigner.ts';

/** The actions over a ledger, with the rules and the clock of this machine. */
export const testActionsOver = (ledger: Ledger): Actions =>
  actionsOver(
    ledger,
    onceReader,
    intakeAt(() => new Date()),
    testMarks,
  );

/** The parts of a local server over a ledger, which writes its log. */
export const testPartsOver = (ledger: Ledger, actions: Actions, operator: string): ServerParts => ({
  read: ledger.read,
  ping: () => ledger.ping(),
  actions,
  log: { read: ledger.log, verifier: testSigner().verifier, state: () => 'LEADS', fault: () => null },
  operator,
  isLocal: true,
  explorerFolder: null,
  logLevel: 'silent',
});
