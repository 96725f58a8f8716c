import { describe, expect, test } from '@jest/globals';
import type { FoundFigure } from '../../../src/reading/figures/foundFigure.ts';
import { readFigures } from '../../../src/reading/figures/readFigures.ts';
import { english } from '../../../src/reading/languages/en/index.ts';
import { readProse } from '../../../src/reading/text/readProse.ts';

const figuresOf = (text: string): readonly FoundFigure[] => readFigures(readProse(text, english));

/** A figure in short: its words, comparator, and number (or the number that a reader takes it to mean). */
function short({ figure }: FoundFigure): string {
  const { low, high } = figure.typical;
  const number = figure.value ?? `${low ?? ''}..${high ?? ''}`;
  return `${figure.verbatim} | ${figure.comparator} ${number}`;
}

describe('numerals', () => {
  test.each([
    ['The yard employs 12,400 welders.', '12,400 welders | EXACT 12400'],
    ['The bank lent $3.5bn to the port.', '$3.5bn | EXACT 3500000000'],
    ['The state spent €110m on ferries.', '€110m | EXACT 110000000'],
    ['Some 2m people live there.', 'Some 2m people | APPROXIMATELY 2000000'],
    ['The tunnel is 37m long.', '37m | EXACT 37'],
    ['The army has 43K soldiers.', '43K soldiers | EXACT 43000'],
    ['Two and a half million voters stayed away.', 'Two and a half million voters | EXACT 2500000'],
    ['One hundred and twenty-three boats sank.', 'One hundred and twenty-three boats | EXACT 123'],
    ['There were 4 hundred million users.', '4 hundred million users | EXACT 400000000'],
    ['Half a million pilgrims came.', 'Half a million pilgrims | EXACT 500000'],
    ['A dozen shops burned down.', 'A dozen shops | EXACT 12'],
    ['The parcel weighs 45g in all.', '45g | EXACT 45'],
    ['The yacht cost USD10m last year.', 'USD10m | EXACT 10000000'],
    ['It closed at RM23.50 on Friday.', 'RM23.50 | EXACT 23.5'],
    ['Villas worth $US55,931,000 burned.', '$US55,931,000 | EXACT 55931000'],
    ['The air cooled to minus 30 degrees.', 'minus 30 degrees | EXACT -30'],
    ['Two-thirds of the wells ran dry.', 'Two-thirds of the wells | EXACT 0.666666666667'],
    ['One in five farms closed.', 'One in five farms | EXACT 0.2'],
    ['The cake lost 1/16 of its weight.', '1/16 of its weight | EXACT 0.0625'],
    ['The fire went out, and no homes were lost.', 'no homes | EXACT 0'],
    ['None of the boats returned.', 'None of the boats | EXACT 0'],
    ['Its fleet was halved.', 'halved | EXACT 0.5'],
    ['Fares are three times higher now.', 'three times | EXACT 3'],
  ])('%s', (text, expected) => {
    expect(figuresOf(text).map(short)).toEqual([expected]);
  });

  test('digits and magnitudes beyond any real number are not read', () => {
    expect(figuresOf(`It printed ${'9'.repeat(500)} twice.`)).toEqual([]);
    const value = figuresOf(`He owes 5 ${'million '.repeat(300)} dollars.`)[0]?.figure.value ?? '';
    expect(value.length).toBeLessThan(50);
  });
});

describe('hedges', () => {
  test.each([
    ['About 90 tents were pitched.', 'About 90 tents | APPROXIMATELY 90'],
    ['An estimated 700 nurses quit.', 'An estimated 700 nurses | APPROXIMATELY 700'],
    ['Thirty or so goats escaped.', 'Thirty or so goats | APPROXIMATELY 30'],
    ['Nearly 400 roofs were torn off.', 'Nearly 400 roofs | NEARLY 400'],
    ['At least 17 miners died.', 'At least 17 miners | AT_LEAST 17'],
    ['No fewer than 60 mayors signed.', 'No fewer than 60 mayors | AT_LEAST 60'],
    ['It has 5,000-plus members.', '5,000-plus members | AT_LEAST 5000'],
    ['The club wants 200 or more.', '200 or more | AT_LEAST 200'],
    ['Well over a hundred cars burned.', 'Well over a hundred cars | MORE_THAN 100'],
    ['Losses exceeded 1,000.', 'exceeded 1,000 | MORE_THAN 1000'],
    ['At most 12 ferries sail.', 'At most 12 ferries | AT_MOST 12'],
    ['The cell is 40 or less.', '40 or less | AT_MOST 40'],
    ['The limit is less than or equal to 40.', 'less than or equal to 40 | AT_MOST 40'],
    ['Turnout was under 50%.', 'under 50% | LESS_THAN 50'],
    ['It seats up to 90 guests.', 'up to 90 guests | UP_TO 90'],
    ['Up to about 40 wolves remain.', 'Up to about 40 wolves | UP_TO 40'],
    ['The index climbed back up to 48 points.', '48 points | EXACT 48'],
  ])('%s', (text, expected) => {
    expect(figuresOf(text).map(short)).toEqual([expected]);
  });

  test('a hedge covers the first of coordinated figures only', () => {
    expect(figuresOf('Roughly 70 tanks and nine guns were captured.').map(short)).toEqual([
      'Roughly 70 tanks | APPROXIMATELY 70',
      'nine guns | EXACT 9',
    ]);
  });
});

describe('ranges', () => {
  test.each([
    ['Between 250 and 300 shells fell.', 'Between 250 and 300 shells', '250', '300'],
    ['It needs 3,000 to 5,000 more guards.', '3,000 to 5,000 more guards', '3000', '5000'],
    ['Damage of $2–3 billion is expected.', '$2–3 billion', '2000000000', '3000000000'],
    ['Four or five riders fell.', 'Four or five riders', '4', '5'],
    ['It keeps four to five thousand sheep.', 'four to five thousand sheep', '4000', '5000'],
    ['The dose is 5k-20k units.', '5k-20k units', '5000', '20000'],
    ['Flats cost $370,000 to $5.5 million.', '$370,000 to $5.5 million', '370000', '5500000'],
    ['The share is above 10 and below 20.', 'above 10 and below 20', '10', '20'],
  ])('%s', (text, words, low, high) => {
    const figures = figuresOf(text);
    expect(figures).toHaveLength(1);
    expect(figures[0]?.figure).toMatchObject({ verbatim: words, comparator: 'RANGE', value: null });
    expect(figures[0]?.figure.typical).toMatchObject({ low, high });
  });

  test.each([
    ['The garrison rose by 3,000 to 43,000.', ['3,000 CHANGE', '43,000 TOTAL']],
    ['Visits fell from 1,200 to 850.', ['1,200 PREVIOUS', '850 TOTAL']],
    ['Shares were up 9.4 per cent to $84.', ['9.4 per cent CHANGE', '$84 TOTAL']],
  ])('a change is not a range: %s', (text, expected) => {
    const found = figuresOf(text).map(({ figure, frame }) => `${figure.verbatim} ${frame.scope}`);
    expect(found).toEqual(expected);
  });
});

describe('vague magnitudes', () => {
  test.each([
    ['Dozens of barges sank.', 'Dozens of barges | VAGUE 24..100'],
    ['Tens of thousands of villagers fled.', 'Tens of thousands of villagers | VAGUE 20000..100000'],
    ['A few thousand extra guards arrived.', 'A few thousand extra guards | VAGUE 2000..10000'],
    ['It hired several hundred cooks.', 'several hundred cooks | VAGUE 300..1000'],
    ['Scores were arrested.', 'Scores | VAGUE 40..100'],
    ['It lost tens of millions of dollars.', 'tens of millions of dollars | VAGUE 20000000..100000000'],
  ])('%s', (text, expected) => {
    expect(figuresOf(text).map(short)).toEqual([expected]);
  });
});

describe('measure', () => {
  test.each([
    ['Roughly 70 tanks and nine guns were captured.', ['tank capture', 'gun capture']],
    ['Rebels fired 170 rockets and 30 shells.', ['rocket fire', 'shell fire']],
    ['The evacuation of 800 patients began.', ['patient evacuate']],
    ['The death toll stands at 231.', ['death die']],
    ['The number of guards in the region could rise to 430.', ['guard null']],
    ['The raid left 31 wounded.', ['people wound']],
    ['At least nine Texans, including two girls, were shot.', ['texan shoot', 'girl shoot']],
    ['The blast injured five.', ['people injure']],
    ['Vans came from 50 towns.', ['town null']],
  ])('%s', (text, expected) => {
    const found = figuresOf(text).map(({ frame }) => `${frame.noun ?? 'null'} ${frame.predicate ?? 'null'}`);
    expect(found).toEqual(expected);
  });

  test.each([
    ['The fee is £14 million.', 'MONEY', 'GBP'],
    ['Prices rose 0.2 percentage points.', 'PERCENT_POINTS', 'percentage point'],
    ['The wall is 12 feet high.', 'LENGTH', 'foot'],
    ['The truce held for 72 hours.', 'DURATION', 'hour'],
    ['It burned 900 hectares.', 'AREA', 'ha'],
  ])('%s', (text, dimension, unit) => {
    expect(figuresOf(text)[0]?.frame).toMatchObject({ dimension, unit });
  });

  test.each([
    ['Of the 90 divers, 40 have left.', ['TOTAL', 'SUBSET']],
    ['Police freed 300 of the 350 horses.', ['SUBSET', 'TOTAL']],
    ['Another 65 cooks will join.', ['ADDITIONAL']],
    ['Nine men, including two medics, were hurt.', ['TOTAL', 'SUBSET']],
    ['Around 20 trucks a day arrive.', ['PER_UNIT']],
    ['The panel cut the toll to 31, earlier put at 50.', ['CUMULATIVE', 'PREVIOUS']],
  ])('scope: %s', (text, expected) => {
    expect(figuresOf(text).map(({ frame }) => frame.scope)).toEqual(expected);
  });
});

describe('modality and polarity', () => {
  test.each([
    ['The town could house 300 families.', 'POSSIBLE', 'POSITIVE'],
    ['The navy will send 12 frigates.', 'PLANNED', 'POSITIVE'],
    ['Output is expected to reach 90 barrels.', 'PROJECTED', 'POSITIVE'],
    ['The hall can seat 90 guests.', 'CAPACITY', 'POSITIVE'],
    ['The plan would need 40 tutors.', 'CONDITIONAL', 'POSITIVE'],
    ['The army denied that 50 soldiers were captured.', 'ASSERTED', 'NEGATIVE'],
    ['The yard built 50 boats in May.', 'ASSERTED', 'POSITIVE'],
  ])('%s', (text, modality, polarity) => {
    expect(figuresOf(text)[0]).toMatchObject({ modality, polarity });
  });
});

describe('a reading explains itself', () => {
  test('with a rule and its reasons', () => {
    const [found] = figuresOf('The port could lose as many as 43,000 jobs.');
    expect(found?.rule).toBe('figure.hedged-cardinal');
    expect(found?.notes).toContain('"as many as" gives UP_TO.');
    expect(found?.notes).toContain('"could" makes it POSSIBLE.');
  });
});
