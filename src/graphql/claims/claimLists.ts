import { buildSelection } from '../lists/buildSelection.ts';
import type { ListArguments, ListParent } from '../lists/buildSelection.ts';
import { makeConnection } from '../lists/makeConnection.ts';
import type { AgentParent, ClaimParent, Loaders } from '../loaders/loaders.ts';
import type { ConnectionParent } from '../lists/connectionParent.ts';

const newestFirst = { field: 'PUBLISHED_AT', direction: 'DESC' } as const;
const asInText = { field: 'POSITION', direction: 'ASC' } as const;
const byName = { field: 'NAME', direction: 'ASC' } as const;

/** The claims of the ledger, or of a version, article, publisher or agent. */
export function claimList(
  args: ListArguments,
  loaders: Loaders,
  of: ListParent | null,
): ConnectionParent<ClaimParent> {
  const order = of?.parent === 'article' || of?.parent === 'version' ? asInText : newestFirst;
  const selection = {
    ...buildSelection('claims', args, { loaders, of }),
    currentOnly: args.versions === 'CURRENT',
  };
  return makeConnection(loaders, selection, args, order, loaders.claims);
}

/** The agents of the ledger. */
export function agentList(args: ListArguments, loaders: Loaders): ConnectionParent<AgentParent> {
  return makeConnection(
    loaders,
    buildSelection('agents', args, { loaders, of: null }),
    args,
    byName,
    loaders.agents,
  );
}
