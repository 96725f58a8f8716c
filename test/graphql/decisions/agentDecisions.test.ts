import { openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';
import { curationOver } from '../../support/ledger/curationOver.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());
const { add, mutate } = curationOver(() => house);

async function agentId(name: string): Promise<string> {
  const { body } = await house.query(`{ agents { nodes { id name } } }`);
  return body.data.agents.nodes.find((agent: { name: string }) => agent.name === name).id;
}

test('relateAgents, mergeAgents and retract, each with the agents that it changes', async () => {
  await add(31, undefined, 'Ada Harrow said that 31 boats had sunk in the storm.');
  await add(32, undefined, 'The Quill Harbour Office said that 32 boats had sunk in the storm.');
  await add(33, undefined, 'The Quill Rescue Service said that 33 boats had sunk in the storm.');
  const [ada, office, service] = [
    await agentId('Ada Harrow'),
    await agentId('Quill Harbour Office'),
    await agentId('Quill Rescue Service'),
  ];
  const reason = 'She has led it since May.';
  const related = await mutate(
    'relateAgents',
    { agentId: ada, relation: 'SPEAKS_FOR', otherId: office, reason },
    'decisionId agent { name body { name } speaksFor { recordId holds actor reason words { exact } } } other { name }',
  );
  expect(related).toMatchObject({
    ...{
      refusals: [],
      decisionId: expect.stringMatching(/^relating_/),
      other: { name: 'Quill Harbour Office' },
    },
    agent: {
      body: { name: 'Quill Harbour Office' },
      speaksFor: [{ recordId: related.decisionId, holds: true, actor: 'tester', reason, words: null }],
    },
  });
  const conflict = { agentId: ada, relation: 'NOT_SPEAKS_FOR', otherId: office, reason };
  expect(await mutate('relateAgents', conflict, 'agent { id }')).toMatchObject({
    agent: null,
    refusals: [{ code: 'RELATION_CONFLICT', remedy: `Retract ${related.decisionId as string} first.` }],
  });
  const merged = await mutate(
    'mergeAgents',
    { agentId: office, intoId: service, reason },
    'decisionId agent { name } merged { name mergedInto { name } }',
  );
  expect(merged).toMatchObject({
    ...{
      refusals: [],
      decisionId: expect.stringMatching(/^agentmerge_/),
      agent: { name: 'Quill Rescue Service' },
    },
    merged: { name: 'Quill Harbour Office', mergedInto: { name: 'Quill Rescue Service' } },
  });
  const subject = 'subject { id ... on Agent { body { name } mergedInto { name } } }';
  expect(await mutate('retract', { id: merged.decisionId, reason }, subject)).toMatchObject({
    subject: { id: office, body: null, mergedInto: null },
  });
  expect(await mutate('retract', { id: related.decisionId, reason }, subject)).toMatchObject({
    subject: { id: ada, body: null },
  });
});
