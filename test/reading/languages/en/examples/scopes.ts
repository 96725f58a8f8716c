import type { Example } from '../../examples.ts';

/** Changes, parts and old figures. */
export const scopes: readonly Example[] = [
  // A clause or an apposition names the part.
  ['Nine of the dead were children.', ['“Nine of the dead” = 9 child die SUBSET']],
  ['Four of the injured were under the age of 18.', ['“Four of the injured” = 4 child injure SUBSET']],
  [
    'Eleven people drowned, six of them women.',
    ['“Eleven people” = 11 people drown', '“six” = 6 woman drown SUBSET'],
  ],
  ['Six of those present were hurt.', ['“Six” = 6 people hurt SUBSET']],
  // A thrown thing is not a level that fell.
  ['The plane dropped two bombs.', ['“two bombs” = 2 bomb']],
  ['The toll rose by 30 to 150.', ['“30” = 30 death die CHANGE', '“150” = 150 death die']],
  [
    'Prices fell from 12 euros to 9 euros.',
    ['“12 euros” = 12 EUR price PREVIOUS', '“9 euros” = 9 EUR price'],
  ],
  // Of a change that is still to come, the old figure holds.
  [
    'The fee will rise from 12 euros to 15 euros.',
    ['“12 euros” = 12 EUR fee', '“15 euros” = 15 EUR fee PLANNED'],
  ],
  ['Output was up 4 percent.', ['“4 percent” = 4 percent output CHANGE']],
  ['Of the 90 rowers, 40 were juniors.', ['“90 rowers” = 90 rower', '“40” = 40 rower SUBSET']],
  ['The board cut 300 jobs.', ['“300 jobs” = 300 job cut by board']],
  ['Another 15 cranes will be leased.', ['“15 cranes” = 15 crane lease ADDITIONAL PLANNED']],
  ['The clinic charges 20 euros a day.', ['“20 euros a day” = 20 EUR charge PER_UNIT']],
  // Additions, and parts.
  [
    'Nine people have been charged, two more than on Friday.',
    ['“Nine people” = 9 people charge', '“two” = 2 people charge ADDITIONAL'],
  ],
  ['In addition to the barns destroyed, 90 were damaged.', ['“90” = 90 barn damage ADDITIONAL']],
  [
    'The mill leased 60 carts. Another 45 were bought.',
    ['“60 carts” = 60 cart lease', '“45” = 45 cart buy ADDITIONAL'],
  ],
  ['Of its 22 members, nine voted.', ['“22 members” = 22 member vote', '“nine” = 9 member vote SUBSET']],
  ['Of the deceased, 14 were tourists.', ['“14” = 14 tourist die SUBSET']],
  ['Power was back for all but 3,000.', ['“3,000” = 3000 SUBSET']],
  ['The first 20m pesos were paid.', ['“20m pesos” = 20000000 MXN pay SUBSET']],
  [
    'The county has 91 roads. Fifty of them are late, 12 by far.',
    ['“91 roads” = 91 road', '“Fifty” = 50 road SUBSET', '“12” = 12 road SUBSET'],
  ],
  [
    'The corps felled 40 trees, it said: 22 over the Arno valley and 18 near the port.',
    [
      '“40 trees” = 40 tree fell by corps',
      '“22” = 22 tree fell SUBSET by corps',
      '“18” = 18 tree fell SUBSET by corps',
    ],
  ],
  // The rate is printed once behind a conversion, behind other words, or as those who get it.
  [
    'The guild wants 90 euros ($98) a share.',
    ['“90 euros” = 90 EUR guild demand PER_UNIT by guild', '“$98” = 98 USD guild demand PER_UNIT by guild'],
  ],
  ['The guild paid 90 euros in cash for each share.', ['“90 euros” = 90 EUR guild pay PER_UNIT']],
  ['The mill pays 900 euros to the family of each of the dead.', ['“900 euros” = 900 EUR mill pay PER_UNIT']],
  ['The mill raised the advance for each family to 900 euros.', ['“900 euros” = 900 EUR advance PER_UNIT']],
  // A figure that has not changed still holds.
  ['The council has not moved from 900 acres.', ['“900 acres” = 900 acre council by council']],
  // A number with its own predicate does not share the whole of the part before it.
  [
    'Two of the men were caught, so that three are missing.',
    ['“Two of the men” = 2 man catch SUBSET', '“three” = 3 man miss'],
  ],
  // An addition to another kind of thing is a total. A possessive alone does not make a part.
  [
    'In addition to 40 barns, 90 barns burned.',
    ['“40 barns” = 40 barn burn', '“90 barns” = 90 barn burn ADDITIONAL'],
  ],
  ['On top of the lost posts, 70 temps will leave.', ['“70 temps” = 70 temp leave PLANNED']],
  ['31 of our colleagues came back.', ['“31 of our colleagues” = 31 colleague come']],
  [
    '31 of our 90 colleagues came back.',
    ['“31 of our 90 colleagues” = 31 colleague come SUBSET', '“90 colleagues” = 90 colleague come'],
  ],
  ['31 of the colleagues came back.', ['“31 of the colleagues” = 31 colleague come SUBSET']],
  // Amounts of each.
  ['Each family will get 4,000 euros.', ['“4,000 euros” = 4000 EUR family PER_UNIT PLANNED']],
  ['The tour cost 900 euros for each of them.', ['“900 euros for each” = 900 EUR cost cost PER_UNIT']],
  ['It costs 30 euros for every child.', ['“30 euros for every child” = 30 EUR cost cost PER_UNIT']],
  // Victims counted in words.
  ['A baker and his two sons were hurt.', ['“A baker and his two sons” = 3 people hurt']],
  ['A 5-year-old girl and her father drowned.', ['“A 5-year-old girl and her father” = 2 people drown']],
  ['Both pilots died.', ['“Both pilots” = 2 pilot die']],
  ['The other three died.', ['“three” = 3 people die SUBSET']],
  [
    'The gunman killed a guard and wounded another.',
    ['“a guard” = 1 guard kill', '“another” = 1 people wound'],
  ],
  ['A 40-year-old woman was hurt.', []],
  ['A baker and his two sons opened a shop.', ['“two sons” = 2 son open']],
  [
    'The council voted by 61 to 40.',
    ['“61” = 61 vote vote SUBSET by council', '“40” = 40 vote SUBSET by council'],
  ],
];
