import type { Example } from '../../examples.ts';

/** Sentences that tell only that a body speaks: the words behind them are its. */
export const occasions: readonly Example[] = [
  // A body meets the press
  [
    'Danish police have held their press conference in Odense. Seven people were arrested on Funen.',
    ['“Seven people” = 7 people arrest by Danish police'],
  ],
  [
    'The harbour office briefed reporters at noon. Seven boats sank.',
    ['“Seven boats” = 7 boat by harbour office'],
  ],
  [
    'The mayor of Orm spoke to the press on the quay. Seven roofs are gone.',
    ['“Seven roofs” = 7 roof destroy by mayor of Orm'],
  ],
  [
    'Ivo Brandt, the fire chief, faced the cameras at dawn. Seven roofs are gone.',
    ['“Seven roofs” = 7 roof destroy by Ivo Brandt'],
  ],
  [
    'Coroner Lena Horn took questions in the evening. Seven bodies have no name.',
    ['“Seven bodies” = 7 body die by Coroner Lena Horn'],
  ],
  // It puts out a text
  [
    'The health office has put out a new bulletin. Seven patients are in intensive care.',
    ['“Seven patients” = 7 patient ventilate by health office'],
  ],
  [
    'The rail union updated its list on Friday. Seven crews are without pay.',
    ['“Seven crews” = 7 crew by rail union'],
  ],
  [
    'The coastguard has published the results of its search. Seven rafts were empty.',
    ['“Seven rafts” = 7 raft by coastguard'],
  ],
  [
    'The prosecutors issued a statement after midnight. Seven suspects are on the run.',
    ['“Seven suspects” = 7 suspect wanted by prosecutors'],
  ],
  [
    'The harbour master read from the log. Seven boats left before dawn.',
    ['“Seven boats” = 7 boat leave by harbour master'],
  ],
  // It gives an account, or speaks without content
  [
    'Jana Holm, the fire chief, laid out the sequence on Sunday. By 10 o’clock seven people were on the ground.',
    ['“seven people” = 7 people by Jana Holm'],
  ],
  [
    'The union had done its sums. Seven hospitals would have to close.',
    ['“Seven hospitals” = 7 hospital close CONDITIONAL by union'],
  ],
  [
    'The chief executive, Nora Feld, apologised on television. Seven million people will get letters.',
    ['“Seven million people” = 7000000 people PLANNED by Nora Feld'],
  ],
  // No occasion: another makes the text, or no one speaks
  ['The council received a report by the auditor. Seven lamps are out.', ['“Seven lamps” = 7 lamp']],
  [
    'The police will hold a press conference on Friday. Seven people were arrested.',
    ['“Seven people” = 7 people arrest'],
  ],
  ['The minister did not take questions. Seven people were arrested.', ['“Seven people” = 7 people arrest']],
];
