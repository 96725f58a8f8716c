import type { Example } from '../../examples.ts';

/** Sentences whose subject has, sees or handles the number, and speaks right behind them. */
export const narrators: readonly Example[] = [
  // The words for a firm behind its sentence; a regulator is another one.
  [
    'Norden Foods was fined 40,000 euros, the regulator said.',
    [
      'STATEMENT “Norden Foods was fined 40,000 euros” by regulator',
      '“40,000 euros” = 40000 EUR fine fine by regulator',
    ],
  ],
  [
    'Norden Robotics plans to cut 1,200 jobs, the maker of pumps said.',
    [
      'STATEMENT “Norden Robotics plans to cut 1,200 jobs” by Norden Robotics',
      '“1,200 jobs” = 1200 job cut PLANNED by Norden Robotics',
    ],
  ],
  [
    'Norden Robotics will shed 40 people, the operator of the plant said.',
    [
      'STATEMENT “Norden Robotics will shed 40 people” by operator of the plant',
      '“40 people” = 40 people shed PLANNED by operator of the plant',
    ],
  ],
  [
    'Norden Foods sued Corvid Brewing over 40 vats, the brewer said.',
    [
      'STATEMENT “Norden Foods sued Corvid Brewing over 40 vats” by brewer',
      '“over 40 vats” = MORE_THAN 40 vat sue by brewer',
    ],
  ],
  // Their subject speaks right behind them
  [
    'Mirela Kovan, who runs a bakery, has two brothers in Lasen. “My mother will not leave,” she told the Courier.',
    ['“two brothers” = 2 brother by Mirela Kovan', 'QUOTE “My mother will not leave,” by Mirela Kovan'],
  ],
  [
    'Gov. Lena Stroud is freeing $25 million from the fund. “That money moves tomorrow,” she told reporters.',
    ['“$25 million” = 25000000 USD free by Lena Stroud', 'QUOTE “That money moves tomorrow,” by Lena Stroud'],
  ],
  [
    'The Red Cross is now searching for 12 people, down from 40. “Most of the others turned up,” says its coordinator, Salif Ndor.',
    [
      '“12 people” = 12 people miss by Red Cross',
      '“40” = 40 people miss PREVIOUS by Red Cross',
      'QUOTE “Most of the others turned up,” by Salif Ndor',
    ],
  ],
  [
    'Dr Leyla Amson keeps a tape in her coat. On Wednesday she saw 86 children. In 31 of them the tape showed red. “Now I say the name,” she says.',
    [
      '“86 children” = 86 child see on 2024-04-17 by Leyla Amson',
      '“31” = 31 child see SUBSET by Leyla Amson',
      'QUOTE “Now I say the name,” by Leyla Amson',
    ],
  ],
  [
    'Front Watch, whose volunteers read obituaries, has the names of 133 dead. “That is a floor,” says its founder, Hanne Brod.',
    ['“133 dead” = 133 people die by Front Watch', 'QUOTE “That is a floor,” by Hanne Brod'],
  ],
  [
    'When the Courier reached Breda Coll she had 212 children in a house. “I stopped writing,” she said.',
    ['“212 children” = 212 child by Breda Coll', 'QUOTE “I stopped writing,” by Breda Coll'],
  ],
  [
    'Ivo Brandt lost 40 hives in the fire. “They were all I had,” he said.',
    ['“40 hives” = 40 hive lose by Ivo Brandt', 'QUOTE “They were all I had,” by Ivo Brandt'],
  ],
  [
    'Tom Hale pulled three men from the water.\n\n“The fourth one slipped,” he said.',
    ['“three men” = 3 man rescue by Tom Hale', 'QUOTE “The fourth one slipped,” by Tom Hale'],
  ],
  [
    'The clinic treats 60 burns a day. “We sleep in turns,” said its director, Lena Horn.',
    ['“60 burns a day” = 60 burn treat PER_UNIT by clinic', 'QUOTE “We sleep in turns,” by Lena Horn'],
  ],
  [
    'The council will lend 14 paintings to Lasen. “They have never travelled,” said its director, Lena Horn.',
    [
      '“14 paintings” = 14 painting lend PLANNED by council',
      'QUOTE “They have never travelled,” by Lena Horn',
    ],
  ],
  [
    'The widow Ada Pell fed 30 soldiers. “They were boys,” she said.',
    ['“30 soldiers” = 30 soldier feed by Ada Pell', 'QUOTE “They were boys,” by Ada Pell'],
  ],
  [
    'Dr Mira Pohl has not slept. Her team operated on 26 people that night. Four of them died. “They had the same injury,” she says.',
    [
      '“26 people” = 26 people by Mira Pohl',
      '“Four” = 4 people die SUBSET by Mira Pohl',
      'QUOTE “They had the same injury,” by Mira Pohl',
    ],
  ],
  [
    'Lena Horn blames the phones. Of 120 people whom her staff rang, 90 hung up. “You cannot ask those,” she says.',
    [
      '“120 people” = 120 people by Lena Horn',
      '“90” = 90 people hang SUBSET by Lena Horn',
      'QUOTE “You cannot ask those,” by Lena Horn',
    ],
  ],
  [
    'When Wes Holt drove back, nine of the eleven houses were gone. “Mine was the tenth,” he said.',
    [
      '“nine of the eleven houses” = 9 house destroy SUBSET by Wes Holt',
      '“eleven houses” = 11 house by Wes Holt',
      'QUOTE “Mine was the tenth,” by Wes Holt',
    ],
  ],
  // Another speaks, or the subject does not act
  [
    'Tom Hale pulled three men from the water. “I saw it,” Ana Moor said.',
    ['“three men” = 3 man rescue', 'QUOTE “I saw it,” by Ana Moor'],
  ],
  [
    'Ana Moor was one of 40 people on the bus. “I saw it,” she said.',
    ['“40 people” = 40 people', 'QUOTE “I saw it,” by Ana Moor'],
  ],
  [
    'The museum lost 14 paintings. “We saw smoke,” said a neighbour, Lena Horn.',
    ['“14 paintings” = 14 painting lose', 'QUOTE “We saw smoke,” by Lena Horn'],
  ],
  ['Tom Hale pulled three men from the water. The mayor thanked him.', ['“three men” = 3 man rescue']],
  [
    'Captain Salo Brandt turned his ship of 21,000 tonnes around. “We heard them first,” he said.',
    ['“21,000 tonnes” = 21000 t ship turn', 'QUOTE “We heard them first,” by Salo Brandt'],
  ],
  // A cost that another puts
  [
    'The pumps failed, at a cost which the union put at 34 million crowns.',
    ['“34 million crowns” = 34000000 CZK union cost by union'],
  ],
  // The narrator tells a past act and a vote of the people
  [
    'The bank approved a grant of 35 million crowns on Friday.',
    ['“35 million crowns” = 35000000 CZK subsidy subsidise on 2024-04-12'],
  ],
  ['The harbour office is sending a team of 14 divers.', ['“14 divers” = 14 diver send']],
  ['Norlanders will vote on 40 posts.', ['“40 posts” = 40 post PLANNED']],
  // A poll has shares for and against
  [
    'Pollico has 52 per cent in favour and 41 against.',
    ['“52 per cent” = 52 percent pollico by Pollico', '“41” = 41 percent pollico by Pollico'],
  ],
];
