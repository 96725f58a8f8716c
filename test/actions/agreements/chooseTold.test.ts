import { chooseTold } from '../../../src/actions/agreements/chooseTold.ts';
import { lexiconOf } from '../../../src/actions/lexiconOf.ts';
import type { ToldInEvent } from '../../../src/ledger/bodies/toldInEvents.ts';

const lexicon = lexiconOf('en');
const person = (name: string) => ({ id: 'agent_1', name, kind: 'PERSON' as const });
const told = (otherName: string, toldIn = 'other'): ToldInEvent => ({
  ...{ articleId: 'own', toldIn, agentId: 'agent_1', kind: 'SPEAKS_FOR', otherId: otherName, otherName },
  otherKind: 'ORGANISATION',
});
const chosen = (rows: readonly ToldInEvent[], name: string) =>
  chooseTold(rows, person(name), lexicon)?.otherName ?? null;

test('another text counts for a full name only, the own text for any', () => {
  expect(chosen([told('Lasen Fire Brigade')], 'Ana Quill')).toBe('Lasen Fire Brigade');
  expect(chosen([told('Lasen Fire Brigade')], 'Quill')).toBeNull();
  expect(chosen([told('Lasen Fire Brigade')], 'the director')).toBeNull();
  expect(chosen([told('Lasen Fire Brigade', 'own')], 'Quill')).toBe('Lasen Fire Brigade');
});

test('the body of most texts counts, and that of the own text among as many', () => {
  const others = [told('Lasen Fire Brigade'), told('the Lasen fire brigade', 'third')];
  expect(chosen([...others, told('Norland Rail', 'own')], 'Ana Quill')).toBe('the Lasen fire brigade');
  expect(chosen([...others, told('Norland Rail', 'own')], 'Quill')).toBe('Norland Rail');
});

test('texts that differ leave it open, and forms of one name do not differ', () => {
  expect(chosen([told('Lasen Fire Brigade'), told('Norland Rail', 'own')], 'Ana Quill')).toBe('Norland Rail');
  expect(chosen([told('Lasen Fire Brigade'), told('Norland Rail')], 'Ana Quill')).toBeNull();
  expect(chosen([told('health ministry'), told('Norland Health Ministry')], 'Ana Quill')).toBe(
    'Norland Health Ministry',
  );
  expect(chosen([], 'Ana Quill')).toBeNull();
});
