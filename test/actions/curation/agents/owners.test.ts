import { accepted, by, REASON, refusalCodes } from '../../../support/ledger/openDesk.ts';
import { crash, openAgentDesk } from './agentDesk.ts';

const own = (n: number): string => crash(n, 'It became known');

test('outlets of one owner that name no source are one origin, until the statement is retracted', async () => {
  const desk = await openAgentDesk();
  try {
    await desk.add(own(0), 'Lasen Courier');
    await desk.add(own(1), 'Lasen Evening');
    await desk.add(own(2), 'Harbour Gazette');
    await desk.add(crash(3, 'The Lasen Fire Brigade said'), 'Lasen Morning');
    const idOf = async (name: string) =>
      String((await desk.sql(`SELECT id FROM publisher WHERE name = '${name}'`))[0]!['id']);
    const set = async (name: string, owner: string | null) =>
      desk.house.actions.setOwner({ publisherId: await idOf(name), owner, reason: REASON }, by('operator'));
    const before = await desk.origins();
    expect(before).toEqual([
      expect.any(String),
      expect.anything(),
      expect.anything(),
      expect.anything(),
      expect.anything(),
    ]);
    accepted(await set('Lasen Courier', 'Norland Media'));
    expect(await desk.origins()).toEqual(before);
    const second = accepted(await set('Lasen Evening', 'norland  media'));
    accepted(await set('Lasen Morning', 'Norland Media'));
    const joined = await desk.origins();
    expect(joined.slice(1)).toEqual(['Harbour Gazette: 1', 'Lasen Courier: 2', 'Lasen Fire Brigade: 1']);
    expect(await desk.differences()).toEqual([]);
    expect(refusalCodes(await set('Lasen Courier', 'Norland Media'))).toEqual(['ALREADY_DECIDED']);
    expect(refusalCodes(await set('Lasen Courier', ' '))).toEqual(['EMPTY']);
    const { body } = await desk.house.query(
      'query ($id: ID!) { publisher(id: $id) { owner history { kind name actor isRetracted } } }',
      { id: await idOf('Lasen Courier') },
    );
    expect(body.data.publisher).toEqual({
      owner: 'Norland Media',
      history: [{ kind: 'OWNED', name: 'Norland Media', actor: 'operator', isRetracted: false }],
    });
    const undone = await desk.undo(second.decisionId);
    expect(await desk.origins()).toEqual(before);
    expect(await desk.differences()).toEqual([]);
    await desk.undo(undone.decisionId);
    expect(await desk.origins()).toEqual(joined);
    accepted(await set('Lasen Evening', null));
    expect(await desk.origins()).toEqual(before);
    expect(await desk.differences()).toEqual([]);
  } finally {
    await desk.house.close();
  }
});
