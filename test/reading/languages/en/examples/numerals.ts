import type { Example } from '../../examples.ts';

/** Numerals of every kind. */
export const numerals: readonly Example[] = [
  ['The depot lost 340 crates.', ['“340 crates” = 340 crate lose']],
  ['Twenty-three sheds burned down.', ['“Twenty-three sheds” = 23 shed burn']],
  [
    'The fair drew one hundred and twelve thousand visitors.',
    ['“one hundred and twelve thousand visitors” = 112000 visitor draw'],
  ],
  ['The pier cost $3.5bn.', ['“$3.5bn” = 3500000000 USD cost cost']],
  ['About 2m pupils stayed at home.', ['“About 2m pupils” = APPROXIMATELY 2000000 pupil stay']],
  ['Two and a half million tickets were sold.', ['“Two and a half million tickets” = 2500000 ticket sell']],
  ['The wind felled half a dozen poplars.', ['“half a dozen poplars” = 6 poplar fell']],
  ['Two-thirds of the growers signed.', ['“Two-thirds of the growers” = 0.666666666667 grower sign SUBSET']],
  ['A quarter of the reeds survived.', ['“A quarter of the reeds” = 0.25 reed survive SUBSET']],
  ['One in five barges was leaking.', ['“One in five barges” = 0.2 barge leak']],
  ['Bus fares doubled in Lomar.', ['“doubled” = 2 fare CHANGE']],
  ['Rivals planted three times as many vines.', ['“three times” = 3 plant CHANGE']],
  ['There were no injuries.', ['“no injuries” = 0 injury injure']],
  [
    'None of the 80 kennels was locked.',
    ['“None of the 80 kennels” = 0 kennel lock SUBSET', '“80 kennels” = 80 kennel'],
  ],
  ['Dozens of tents were swept away.', ['“Dozens of tents” = VAGUE 24..100 tent destroy']],
  ['Several hundred farmers gathered.', ['“Several hundred farmers” = VAGUE 300..1000 farmer gather']],
  ['A few thousand books were saved.', ['“A few thousand books” = VAGUE 2000..10000 book save']],
  [
    'Tens of millions of dollars were lost.',
    ['“Tens of millions of dollars” = VAGUE 20000000..100000000 USD lose'],
  ],
  ['Sandport won 3-1.', ['“3” = 3 higher score', '“1” = 1 lower score']],
  ['Fans outnumbered stewards 9 to 1.', ['“9 to 1” = 9 outnumber']],
  ['A magnitude 5.8 quake shook the valley.', ['“5.8” = 5.8 magnitude earthquake']],
  ['Temperatures fell to -12 degrees Celsius.', ['“-12 degrees Celsius” = -12 °C temperature']],
  ['Exports of 1 200 pianos were recorded.', ['“1 200 pianos” = 1200 piano']],
  ['The dam holds 3,5 million litres.', ['“3,5 million litres” = 3500000 l dam hold']],
  // A denied state of people counts none.
  ['No one is missing any more.', ['“No one” = 0 people miss']],
  ['Nobody is still trapped.', ['“Nobody” = 0 people miss']],
];
