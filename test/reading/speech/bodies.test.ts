import { describe, expect, test } from '@jest/globals';
import { findSpeech } from './findSpeech.ts';

const chainOf = (text: string, part: string): string => findSpeech(text).chainOf(part);

describe('the body for which a person speaks', () => {
  test('"its" means the subject of the sentence before, and not who spoke before', () => {
    const before = "The fire service said 9 had died. The dockers' union disputes the count.";
    const text = `${before} Its chairman, Ivar Holt, says 40 were lost.`;
    expect(chainOf(text, '40')).toBe("ORIGIN Ivar Holt > BODY dockers' union");
  });

  test.each([
    ['Sundal Foods will close two shops. Finance director Mara Quist said 40 jobs would go.', 'Sundal Foods'],
    ['Sundal was attacked on Monday. Boss Ivar Holt said 40 customers had called.', 'Sundal'],
  ])('an officer that only companies have speaks for the company before it: %s', (text, body) => {
    expect(chainOf(text, '40')).toMatch(new RegExp(`^ORIGIN (?:Mara Quist|Ivar Holt) > BODY ${body}$`));
  });

  test.each([
    ['a governor', 'Governor Mara Quist said 40 roofs were gone.', 'Mara Quist'],
    ['a mayor', 'The mayor of Sund, Ivar Holt, said 40 roofs were gone.', 'Ivar Holt'],
    ['an office of the past', 'Former coastguard chief Mara Quist said 40 boats were lost.', 'Mara Quist'],
    ['an expert', 'Professor Ivar Holt of Sund University said 40 birds died.', 'Ivar Holt'],
    ['a home', 'Mara Quist of Sund said 40 birds died.', 'Mara Quist'],
  ])('none for %s', (_, text, person) => {
    expect(chainOf(text, '40')).toBe(`ORIGIN ${person}`);
  });

  test.each([
    ['a title with its force', 'Navy spokesman Commander Ivar Holt said 40 mines were cleared.', 'Navy'],
    [
      'a title with its company',
      'Sundal Foods chief executive Mara Quist said 40 shops would stay.',
      'Sundal Foods',
    ],
    ['a kind of body', 'Major Mara Quist, a coastguard spokeswoman, said 40 were safe.', 'coastguard'],
    [
      'an office behind the name',
      'Ivar Holt, head of the Sund Rescue Agency, said 40 were safe.',
      'Sund Rescue Agency',
    ],
    [
      'an age between',
      'Ivar Holt, 51, director of the Sund Rescue Agency, said 40 were safe.',
      'Sund Rescue Agency',
    ],
    ['a clause', 'Mara Quist, who heads the teachers union Skolen, said 40 had left.', 'Skolen'],
    ['a group by its name', 'Mara Quist of Nurses for Safety said 40 had left.', 'Nurses for Safety'],
    [
      'a body in front of the name',
      'A spokesman for the Port Authority, Ivar Holt, said 40 were safe.',
      'Port Authority',
    ],
    ['a minister', 'Transport Minister Mara Quist said 40 bridges were shut.', 'Transport Ministry'],
    [
      'a country that owns it',
      "Ivar Holt, the spokesman of Norway's coastguard, said 40 were safe.",
      'Norwegian coastguard',
    ],
  ])('%s', (_, text, body) => {
    expect(chainOf(text, '40')).toMatch(new RegExp(` > BODY ${body}$`, 'u'));
  });

  test.each([
    ['a surname', 'Holt said 40 were safe.'],
    ['a pronoun', 'He said 40 were safe.'],
    ['a quote', '“We have 40,” Holt said.'],
  ])('the same behind %s', (_, text) => {
    const introduction = 'Ivar Holt, head of the Sund Rescue Agency, arrived on Monday.';
    expect(chainOf(`${introduction} ${text}`, '40')).toBe('ORIGIN Ivar Holt > BODY Sund Rescue Agency');
  });

  test.each([
    [
      'its',
      'The Grain Board lost 9 silos, said its director, Mara Quist. Quist said 40 were safe.',
      'Grain Board',
    ],
    [
      'the agency',
      'The Sund Rescue Agency found 9. “They are cold,” the agency’s head, Ivar Holt, said. Holt said 40 were safe.',
      'Sund Rescue Agency',
    ],
    ['the company', 'Sundal said 9 were hurt. Company spokesman Ivar Holt said 40 were safe.', 'Sundal'],
  ])('“%s” is the body named before', (_, text, body) => {
    expect(chainOf(text, '40')).toMatch(new RegExp(` > BODY ${body}$`, 'u'));
  });
});

describe('the body of a person', () => {
  test('speaks as that person', () => {
    const text =
      'Mara Quist, who leads the Grain Federation, was tired. Her union had counted 40 carts, she said.';
    expect(chainOf(text, '40')).toBe('ORIGIN Mara Quist > BODY Grain Federation');
  });
});

describe('sources without a name', () => {
  test.each([
    ['people of a trade', 'University experts say 40 were there.', true],
    ['people of a cause', 'Campaigners claim as many as 40 were aboard.', true],
    ['those who lead a body', 'The union chiefs say 40 left.', false],
    ['officials of a ministry', 'Interior officials said 40 were held.', false],
    ['officials', 'Senior officials said 40 were held.', true],
    ['police', 'Police said 40 were held.', false],
  ])('%s', (_, text, anonymous) => {
    expect(findSpeech(text).linksOf('40')[0]).toMatchObject({ anonymous });
  });

  test('a people in capitals is not a body', () => {
    const text = 'GERMAN farmers are leaving.\n\nSome 40 came by the union’s reckoning.';
    expect(chainOf(text, '40')).toBe('ORIGIN union');
  });
});

describe('a noun beside a name tells its body', () => {
  test.each([
    [
      'a union told once',
      'The union Skolen put it at 9. “We are many,” said Skolen’s chair, Mara Quist. She said 40 had left.',
    ],
    [
      'the office of an owner',
      'The clinic’s medical director, Dr Ivar Holt, said 40 were safe. The Sund Clinic is old.',
    ],
  ])('%s', (_, text) => {
    expect(chainOf(text, '40')).toMatch(/ > BODY /u);
  });

  test.each([
    [
      'the company, not the union',
      'The operator, Sundal, shut 9 lines. The union Skolen protested. The company said 40 would go.',
      'Sundal',
    ],
    [
      'the union, not the ministry',
      'The union Skolen protested. The Transport Ministry waited. The union said 40 had left.',
      'Skolen',
    ],
    [
      'the company, not the station',
      'The brewer Sundal shut 9 pubs, Radio Osk said. The company said 40 would go.',
      'Sundal',
    ],
    ['a time in front of a name', 'Last week Sundal had said 40 would go.', 'Sundal'],
    [
      'they, the unions',
      'Experts said 9 were hurt. Unions called a rally, at which they expect 40 people.',
      'Unions',
    ],
    ['a noun with a capital', 'Glassmaker Sundal Glass said 40 would go.', 'Sundal Glass'],
  ])('“%s”', (_, text, body) => {
    expect(chainOf(text, '40')).toBe(`ORIGIN ${body}`);
  });
});

describe('words that name no source', () => {
  test.each([
    [
      'a noun behind the verb',
      'The Sund Centre for Storms, which sent 40, says the risk to ships is low.',
      'none',
    ],
    ['the reporter', 'From our reporter at the gate: 40 have left.', 'none'],
    ['a quantity of bodies', 'Sundal and Osk met. Neither company said 40 would go.', 'none'],
    ['those who listen', 'It was asked whether 40 had left, and the press had 40.', 'none'],
    ['the market', 'Sundal said 9 would go. Shares in Sundal rose 40 percent.', 'none'],
    ['what a clinic saw', 'Sundal says its clinic in Osk has seen 40 people.', '^ORIGIN Sundal$'],
  ])('%s', (_, text, chain) => {
    expect(chainOf(text, '40') || 'none').toMatch(new RegExp(chain, 'u'));
  });
});

describe('one name for a body', () => {
  test.each([
    [
      'a short form',
      'The Norwegian coastguard found 9 rafts. The coastguard said 40 were safe.',
      'Norwegian coastguard',
    ],
    ['an owner', "Norway's coastguard said 40 were safe.", 'Norwegian coastguard'],
    [
      'another came between',
      'The Norwegian coastguard found 9. The Danish coastguard found 3. The coastguard said 40 were safe.',
      'Danish coastguard',
    ],
    [
      'a place in front',
      'The Norwegian coastguard found 9. The Danish coastguard found 3. In Norway, the coastguard said 40 were safe.',
      'Norwegian coastguard',
    ],
    [
      'a longer form behind is another',
      'The coastguard said 40 were safe. The Danish coastguard found 3.',
      'coastguard',
    ],
    ['a name in commas', 'The rescue agency, Redda, found 9. The rescue agency said 40 were safe.', 'Redda'],
    [
      'a time is no part of it',
      "Norway's Interior Ministry on Friday said 40 were safe.",
      'Norwegian Interior Ministry',
    ],
  ])('%s', (_, text, name) => {
    expect(chainOf(text, '40')).toBe(`ORIGIN ${name}`);
  });
});
