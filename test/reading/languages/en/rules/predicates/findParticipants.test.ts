import { describe, expect, test } from '@jest/globals';
import { readFigures } from '../../../../../../src/reading/figures/readFigures.ts';
import { english } from '../../../../../../src/reading/languages/en/index.ts';
import { readProse } from '../../../../../../src/reading/text/readProse.ts';

/** The actor, the deed and the target: "rebel kill -". */
const deeds = (text: string): string[] =>
  readFigures(readProse(text, english)).map(({ frame }) =>
    [frame.actor, frame.predicate, frame.target].map((part) => part ?? '-').join(' | '),
  );

describe('participants', () => {
  test.each([
    ['Dorvan forces intercepted 80 drones.', 'Dorvan forces | intercept | -'],
    ['Eighty drones were intercepted by U.S. forces.', 'U.S. forces | intercept | -'],
    ['Some 300 drones were launched against Israel.', '- | launch | Israel'],
    ['Some 300 drones were launched by Iran against Israel.', 'Iran | launch | Israel'],
    ['Twelve goats were killed by the flood on Sunday.', 'flood | kill | -'],
    ['The navy sent 12 frigates to Norway.', 'navy | send | Norway'],
    ['The navy wants to send 12 frigates to Norway.', 'navy | send | Norway'],
    ['The army fired 12 shells at the town.', 'army | fire | town'],
    ['Spain gave Ukraine 12 tanks.', 'Spain | give | Ukraine'],
    ['The raid left 31 wounded.', 'raid | wound | -'],
    ['The storm hit on Monday, killing 12 goats.', 'storm | kill | -'],
    ['The bank, which lost $3bn in 2018, hired 300 clerks.', 'bank | forfeit | -'],
    ['The army in the north arrested 12 smugglers.', 'army | arrest | -'],
    ['Twelve rockets struck the pier.', '- | strike | pier'],
    ["Israel's deployment of 300 tanks began.", 'Israel | deploy | -'],
  ])('%s', (text, expected) => {
    expect(deeds(text)[0]).toBe(expected);
  });

  test.each([
    ['They arrested 12 smugglers.'],
    ['The army and the police arrested 12 smugglers.'],
    ['Twelve smugglers were arrested by noon.'],
    ['Twelve smugglers were arrested in a barn on Monday.'],
    ['It made a plan to arrest 12 smugglers.'],
  ])('unsure or unnamed: %s', (text) => {
    expect(deeds(text)[0]).toBe('- | arrest | -');
  });

  test('coordinated things share them', () => {
    expect(deeds('Iran fired 110 missiles and 30 rockets at Israel.')).toEqual([
      'Iran | fire | Israel',
      'Iran | fire | Israel',
    ]);
  });
});

describe('the counted things and their happening', () => {
  const counted = (text: string): string[] =>
    readFigures(readProse(text, english)).map(
      ({ frame }) => `${frame.noun ?? '-'} ${frame.predicate ?? '-'}`,
    );

  test.each([
    ['Seventeen people died.', ['people die']],
    ['The death toll reached 58.', ['death die']],
    ['The storm left 58 dead.', ['people die']],
    ['Killing three and wounding 16, he fled.', ['people kill', 'people wound']],
    ['Two were killed and three others injured.', ['people kill', 'people injure']],
    ['Two are dead.', ['people die']],
    ['Nine shot in a tavern', ['people shoot']],
    ['He fired two shots.', ['shot fire']],
    ['Five boys were found dead in a well.', ['boy die']],
    ['Twelve riders were shot and killed.', ['rider kill']],
    ['Twelve riders were fatally shot.', ['rider kill']],
    ['About 2,100 sleep in public shelters.', ['- shelter']],
    ['Of the 80 drones launched, 70 were shot down.', ['drone launch', 'drone shoot']],
    ['The total, an official said, will stand at 43,500.', ['total -']],
    ['The number of guards in the region rose to 430.', ['guard -']],
    ['Sales were $3bn, up 9 percent.', ['turnover gross', 'sale -']],
  ])('%s', (text, expected) => {
    expect(counted(text)).toEqual(expected);
  });

  test.each([
    ['A guard and two others were killed.', ['ADDITIONAL']],
    ['The club spent $5, compared with $7 in the north.', ['TOTAL', 'TOTAL']],
    ['The club spent $5, compared with $7 a year ago.', ['TOTAL', 'PREVIOUS']],
    ['The office had counted 130 a day earlier.', ['TOTAL']],
    ['Seventeen riders fell, five of them children.', ['TOTAL', 'SUBSET']],
  ])('scope: %s', (text, expected) => {
    expect(readFigures(readProse(text, english)).map(({ frame }) => frame.scope)).toEqual(expected);
  });

  test('a number word in a name is not a number', () => {
    expect(counted('The mourners who came to Ground Zero before noon were silent for a while.')).toEqual([]);
  });
});
