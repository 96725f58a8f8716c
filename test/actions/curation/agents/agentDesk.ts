import { verifyDerived } from '../../../../src/actions/rebuildDerived.ts';
import type { AgentRelating } from '../../../../src/actions/curation/relateAgents.ts';
import { ask } from '../../../support/ask.ts';
import { openTestHouse } from '../../../support/ledger/openTestHouse.ts';
import { accepted, by, REASON } from '../../../support/ledger/openDesk.ts';
import { must } from '../../../support/must.ts';

/** Beginnings and ends of reports on the crash of an invented train, so that no report is a copy of another. */
const FRAMES = [
  ['A night train left the rails at Lasen on Monday.', 'Cranes lifted the wagons during the afternoon.'],
  [
    'Rails bent under the night train at Lasen, and its wagons fell.',
    'Doctors from three towns came to the station.',
  ],
  [
    'Passengers slept when the night train fell off its rails at Lasen.',
    'Trains to the coast take another way until Friday.',
  ],
  [
    'Lasen mourns after the accident of the night train on Monday.',
    'A school near the rails gave the families beds.',
  ],
  [
    'Nothing moved on the line at Lasen after the night train left the rails.',
    'The line opens again in May at the earliest.',
  ],
] as const;

/** The n-th report: its source says how many died. */
export const crash = (n: number, source: string, count = 30): string => {
  const [first, last] = FRAMES[n % FRAMES.length]!;
  return `${first} ${source} that ${String(count)} people died in the crash of the night train at Lasen. ${last}`;
};

/** A house with articles of one event, and short ways to decide on agents and to look at origins. */
export async function openAgentDesk() {
  const house = await openTestHouse();
  let told = 0;
  const add = async (content: string, publisher = `Outlet ${String(told)}`): Promise<string> => {
    const url = `https://outlet${String(told++)}.example/crash`;
    const article = {
      content,
      url,
      format: 'verbatim' as const,
      publisher,
      publishedAt: '2024-04-02T09:00:00Z',
    };
    return must(await house.actions.addArticle(article, by())).versionId;
  };
  const agent = async (name: string): Promise<string> => {
    const [row] = await ask(
      house.databaseUrl,
      `SELECT id FROM agent WHERE name = '${name}' ORDER BY id LIMIT 1`,
    );
    if (!row) throw new Error(`there is no agent ${name}`);
    return String(row['id']);
  };
  return {
    ...{ house, add, agent },
    relate: async (one: string, relation: AgentRelating, other: string, actor?: string) =>
      house.actions.relateAgents(
        { agentId: await agent(one), relation, otherId: await agent(other), reason: REASON },
        by(actor),
      ),
    merge: async (one: string, into: string, actor?: string) =>
      house.actions.mergeAgents(
        { agentId: await agent(one), intoId: await agent(into), reason: REASON },
        by(actor),
      ),
    retract: (id: string) => house.actions.retract({ id, reason: REASON }, by('boss')),
    undo: async (id: string) => accepted(await house.actions.retract({ id, reason: REASON }, by('boss'))),
    /** The names of the origins of the question on the dead, and its verdict. */
    origins: async (): Promise<readonly string[]> => {
      const { body } = await house.query(
        `{ questions(where: { kind: { eq: FIGURE } }) { nodes { agreement { verdict origins { name claimIds } } } } }`,
      );
      if (body.errors) throw new Error(JSON.stringify(body.errors));
      type Node = { agreement: { verdict: string; origins: { name: string; claimIds: string[] }[] } };
      const [{ agreement }] = (body.data.questions.nodes as Node[]).sort(
        (a, b) =>
          b.agreement.origins.flatMap((o) => o.claimIds).length -
          a.agreement.origins.flatMap((o) => o.claimIds).length,
      ) as [Node];
      return [
        agreement.verdict,
        ...agreement.origins.map(({ name, claimIds }) => `${name}: ${String(claimIds.length)}`).sort(),
      ];
    },
    sql: (statement: string) => ask(house.databaseUrl, statement),
    differences: async () => (await verifyDerived(house.ledger.replay)).differences,
  };
}
