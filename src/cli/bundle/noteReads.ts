import type { AgreementReads } from '../../actions/agreements/agreementReads.ts';
import type { ToldInEvent } from '../../ledger/bodies/toldInEvents.ts';
import type { NearDuplicate } from '../../ledger/derived/versionStates.ts';

/** The records that the computation of an agreement has read. */
export interface NotedReads {
  readonly claimIds: Set<string>;
  readonly agentIds: Set<string>;
  readonly told: ToldInEvent[];
  /** By their versions. */
  readonly copies: Map<string, NearDuplicate>;
}

/** A reader that notes the records that are read through it. */
export function noteReads(read: AgreementReads): {
  readonly read: AgreementReads;
  readonly noted: NotedReads;
} {
  const noted: NotedReads = { claimIds: new Set(), agentIds: new Set(), told: [], copies: new Map() };
  return {
    noted,
    read: {
      ...read,
      claims: async (ids) => {
        const claims = await read.claims(ids);
        for (const { id } of claims) noted.claimIds.add(id);
        return claims;
      },
      agents: async (ids) => {
        const agents = await read.agents(ids);
        for (const { id } of agents) noted.agentIds.add(id);
        return agents;
      },
      toldInEvents: async (named) => {
        const told = await read.toldInEvents(named);
        noted.told.push(...told);
        return told;
      },
      nearDuplicatesAmong: async (ids) => {
        const copies = await read.nearDuplicatesAmong(ids);
        for (const copy of copies) noted.copies.set(`${copy.versionId} ${copy.ofId}`, copy);
        return copies;
      },
    },
  };
}
