import { agentNameKey, nameKey } from '../../src/domain/nameKey.ts';

test('names are one name in any case, white space and composition', () => {
  expect(nameKey('  The  Harbour\nPost ')).toBe('the harbour post');
  expect(nameKey('Cafe\u0301')).toBe(nameKey('Caf\u00e9'));
});

test('a person is one person with and without middle initials, an organisation keeps its letters', () => {
  expect(agentNameKey('Ada J. Quill', 'PERSON')).toBe(agentNameKey('Ada Quill', 'PERSON'));
  expect(agentNameKey('Ada J. R. Quill', 'PERSON')).toBe('ada quill');
  expect(agentNameKey('J. Quill', 'PERSON')).toBe('j. quill');
  expect(agentNameKey('Bank J. Quill', 'ORGANISATION')).toBe('bank j. quill');
});
