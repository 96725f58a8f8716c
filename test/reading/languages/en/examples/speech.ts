import type { Example } from '../../examples.ts';

/** Quotes and statements, and the names of those who give them. */
export const speech: readonly Example[] = [
  [
    '“We will rebuild the whole quay,” Mayor Ana Ortiz said.',
    ['QUOTE “We will rebuild the whole quay,” by Ana Ortiz'],
  ],
  ['Ana Ortiz said the quay would open in May.', ['STATEMENT “the quay would open in May” by Ana Ortiz']],
  [
    'The quay will open soon, according to the harbour office.',
    ['STATEMENT “The quay will open soon” by harbour office'],
  ],
  [
    'The ministry announced that 40 ferries had been repaired.',
    ['STATEMENT “40 ferries had been repaired” by ministry', '“40 ferries” = 40 ferry repair by ministry'],
  ],
  ['Ortiz called the plan “a costly mistake” on Monday.', ['QUOTE “a costly mistake” by Ortiz']],
  [
    'A spokesman for the Lomar Institute said the sample was clean.',
    ['STATEMENT “the sample was clean” by Lomar Institute'],
  ],
  ['Residents claim that the well is dry.', ['STATEMENT “the well is dry” by Residents']],
  // Words that the text ascribes to the speaker of its sentence.
  ['The general calls that “a fairy tale with a pocket lamp”.', ['QUOTE “a fairy tale with a pocket lamp”']],
  ['He returns to the people who, in his own words, “go to bed cold”.', ['QUOTE “go to bed cold”']],
  [
    'The Inland Waterways Authority, Norland’s regulator, said 40 boats sank.',
    [
      'STATEMENT “40 boats sank” by Inland Waterways Authority',
      '“40 boats” = 40 boat by Inland Waterways Authority',
    ],
  ],
  [
    'Norr & Lund, the administrators, put unpaid wages at £7.1 million.',
    [
      'STATEMENT “Norr & Lund, the administrators, put unpaid wages at £7.1 million” by Norr & Lund',
      '“£7.1 million” = 7100000 GBP wage by Norr & Lund',
    ],
  ],
  [
    'In Jarrah the Relief Commission has announced that all 70 trucks went through.',
    [
      'STATEMENT “all 70 trucks went through” by Relief Commission',
      '“70 trucks” = 70 truck by Relief Commission',
    ],
  ],
];
