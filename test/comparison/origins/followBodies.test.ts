import fc from 'fast-check';
import { followBodies } from '../../../src/comparison/origins/followBodies.ts';
import type { AgentLink, BodyAgent, BodyTies } from '../../../src/comparison/origins/followBodies.ts';

const agent = (id: string): BodyAgent => ({ id, name: id.toUpperCase(), kind: 'ORGANISATION' });
const link = (role: AgentLink['role'], id: string, anonymous = false): AgentLink => ({
  ...{ role, agentId: id, agent: agent(id), source: null, cue: null, directness: 'INDIRECT', anonymous },
});
const by = (map: Readonly<Record<string, string>>) => (id: string) =>
  map[id] === undefined ? null : agent(map[id]);
const ties = (given: {
  same?: Readonly<Record<string, string>>;
  decided?: Readonly<Record<string, string>>;
  told?: Readonly<Record<string, string>>;
  denied?: readonly string[];
}): BodyTies => ({
  sameAs: by(given.same ?? {}),
  decided: by(given.decided ?? {}),
  told: by(given.told ?? {}),
  isDenied: (one, other) => given.denied?.includes(`${one} ${other}`) ?? false,
});
const followed = (chain: readonly AgentLink[], of: BodyTies) =>
  followBodies(chain, of).map(({ role, agentId }) => `${role} ${agentId}`);

const ALONE = [link('ORIGIN', 'ana'), link('PUBLISHER', 'post')];
const PRINTED = [link('ORIGIN', 'ana'), link('BODY', 'office'), link('PUBLISHER', 'post')];

test('a decision beats the body that most texts tell, which beats the words of the claim', () => {
  expect(followed(ALONE, ties({ told: { ana: 'brigade' } }))).toEqual([
    'ORIGIN ana',
    'BODY brigade',
    'PUBLISHER post',
  ]);
  expect(followed(PRINTED, ties({ told: { ana: 'brigade' } }))[1]).toBe('BODY brigade');
  expect(followed(PRINTED, ties({}))[1]).toBe('BODY office');
  expect(followed(PRINTED, ties({ decided: { ana: 'brigade' } }))[1]).toBe('BODY brigade');
  expect(followed(PRINTED, ties({ denied: ['ana office'] }))).toEqual(['ORIGIN ana', 'PUBLISHER post']);
  expect(followed(PRINTED, ties({ denied: ['ana office'], told: { ana: 'brigade' } }))[1]).toBe(
    'BODY brigade',
  );
});

test('decisions are followed to their end, and names to the one that counts', () => {
  expect(followed(PRINTED, ties({ decided: { office: 'ministry' }, same: { ministry: 'state' } }))[1]).toBe(
    'BODY state',
  );
  expect(followed(PRINTED, ties({ same: { office: 'bureau' } }))[1]).toBe('BODY bureau');
  expect(followed(ALONE, ties({ same: { ana: 'ana-quill' } }))).toEqual([
    'ORIGIN ana-quill',
    'PUBLISHER post',
  ]);
});

test('an unnamed source keeps the body that its text gives it, and an outlet is never followed', () => {
  const unnamed = [link('ORIGIN', 'official', true), link('BODY', 'office')];
  expect(followed(unnamed, ties({ told: { official: 'brigade' }, decided: { office: 'ministry' } }))).toEqual(
    [...['ORIGIN official', 'BODY ministry']],
  );
  expect(followed([link('PUBLISHER', 'post')], ties({ same: { post: 'owner' } }))).toEqual([
    'PUBLISHER post',
  ]);
});

test('with any decisions, also in circles, it ends, and a chain keeps its origin and has one body at most', () => {
  const id = fc.constantFrom('ana', 'office', 'ministry', 'state');
  const map = fc.dictionary(id, id);
  fc.assert(
    fc.property(map, map, map, (same, decided, told) => {
      const roles = followBodies(PRINTED, ties({ same, decided, told })).map(({ role }) => role);
      expect(roles.filter((role) => role === 'ORIGIN')).toHaveLength(1);
      expect(roles.filter((role) => role === 'BODY').length).toBeLessThan(2);
    }),
  );
});
