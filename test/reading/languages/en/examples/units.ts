import type { Example } from '../../examples.ts';

/** Units and money. */
export const units: readonly Example[] = [
  // A currency by the country in its name, and by a word that no other currency has.
  ['The bank lent 40 million Colombian pesos.', ['“40 million Colombian pesos” = 40000000 COP bank lend']],
  ['The bank lent 5 million Sudanese pounds.', ['“5 million Sudanese pounds” = 5000000 SDG bank lend']],
  ['The fund holds 180m soles.', ['“180m soles” = 180000000 PEN fund hold']],
  // A unit that is printed once for two numbers, or left out.
  [
    'The mill raised its offer to 3.2 percent from 2.8.',
    ['“3.2 percent” = 3.2 percent offer offer', '“2.8” = 2.8 percent offer offer PREVIOUS'],
  ],
  [
    'The limit was cut from 90 to 70 km/h.',
    ['“90” = 90 km/h limit limit PREVIOUS', '“70 km/h” = 70 km/h limit'],
  ],
  ['Was it 61 or 38.5 percent?', ['“61” = 61 percent UNCERTAIN', '“38.5 percent” = 38.5 percent UNCERTAIN']],
  ['They rowed 40 km from 6 farms.', ['“40 km” = 40 km row', '“6 farms” = 6 farm']],
  [
    'It left a road where 50 is the limit at 120 km/h. The driver was doing 45.',
    ['“50” = 50 km/h limit', '“120 km/h” = 120 km/h limit limit', '“45” = 45 km/h'],
  ],
  [
    'Nobody knows how strong the quake was. The lab holds to 6.1.',
    ['“6.1” = 6.1 magnitude earthquake by lab'],
  ],
  ['Nobody knows how old the quay is. The fee rose to 6.1.', ['“6.1” = 6.1']],
  [
    'Gusts of 120 kilometres (75 miles) per hour hit the coast.',
    ['“120 kilometres” = 120 km/h gust', '“75 miles” = 75 mph gust'],
  ],
  ['The weir passed 900 cubic metres per second.', ['“900 cubic metres per second” = 900 m3/s weir pass']],
  ['The weir passed 31,000 cfs.', ['“31,000 cfs” = 31000 cu ft/s weir pass']],
  [
    'The vat holds 5,200 litres. It is 5,200, the brewer says.',
    [
      '“5,200 litres” = 5200 l vat hold',
      'STATEMENT “It is 5,200” by brewer',
      '“5,200” = 5200 l vat hold by brewer',
    ],
  ],
  [
    'The marsh lost 4,100 hectares. It grew by Monday and covered 3,200.',
    ['“4,100 hectares” = 4100 ha marsh lose', '“3,200” = 3200 ha marsh cover as of 2024-04-15'],
  ],
  [
    'Turnout was 54.2 percent. In the north it reached 60.1.',
    ['“54.2 percent” = 54.2 percent turnout turn', '“60.1” = 60.1 percent turnout'],
  ],
  [
    'The bidder offers 14.20 euros a share. It had offered 13.10.',
    [
      'STATEMENT “The bidder offers 14.20 euros a share” PLANNED by bidder',
      '“14.20 euros a share” = 14.2 EUR offer offer PER_UNIT by bidder',
      'STATEMENT “It had offered 13.10” PLANNED by bidder',
      '“13.10” = 13.1 EUR offer offer PER_UNIT by bidder',
    ],
  ],
  [
    'The mill was sold for 1.9 billion euros. A 2.3bn bid failed.',
    ['“1.9 billion euros” = 1900000000 EUR mill sell', '“2.3bn” = 2300000000 EUR'],
  ],
  ['The van was going at 70.', ['“70” = 70 van']],
  ['The tunnel is 14 km long.', ['“14 km” = 14 km tunnel']],
  ['Growth slowed to 2.4 percent.', ['“2.4 percent” = 2.4 percent economy grow']],
  ['Rates rose by 25 basis points.', ['“25 basis points” = 25 basis point rate CHANGE']],
  [
    'The storm brought gusts of 120 kilometres per hour.',
    ['“120 kilometres per hour” = 120 km/h gust bring'],
  ],
  ['The plot covers 40 square miles.', ['“40 square miles” = 40 sq mile plot cover']],
  ['They paid 300 Australian dollars.', ['“300 Australian dollars” = 300 AUD pay']],
  ['The loan was worth €12 million.', ['“€12 million” = 12000000 EUR loan lend']],
  ['It sold for 45 cents.', ['“45 cents” = 45 USD cents sell']],
  ['The turbine gives 5 MW.', ['“5 MW” = 5 MW turbine give']],
  ['The trek takes three days.', ['“three days” = 3 day trek take']],
  // A word of several countries, by the country that the text names, and by a code that it gives.
  ['The Danish port paid 40 million kroner for it.', ['“40 million kroner” = 40000000 DKK port pay']],
  ['The Swedish yard cost 9 million crowns.', ['“9 million crowns” = 9000000 SEK cost cost']],
  [
    'The yard cost 9 million crowns. Its dock was worth NOK 4 million.',
    ['“9 million crowns” = 9000000 NOK cost cost', '“NOK 4 million” = 4000000 NOK dock'],
  ],
  // An amount in another unit is of the same thing.
  [
    'The shaft was sunk to a depth of 40 metres (131 feet).',
    ['“40 metres” = 40 m shaft', '“131 feet” = 131 foot shaft'],
  ],
  // A large number beside a count is not a sum.
  [
    'The hall drew 30 million euros. Its roof leaks. The guild stands by 640,000; the port by 1.1 million.',
    [
      '“30 million euros” = 30000000 EUR hall draw',
      '“640,000” = 640000 by guild',
      '“1.1 million” = 1100000 by port',
    ],
  ],
  // A verb of measuring tells nothing of the amount.
  [
    'Surveyors computed a flow of 90 cubic metres per second.',
    ['“90 cubic metres per second” = 90 m3/s flow by Surveyors'],
  ],
  // One of a unit behind a hedge.
  ['The mill lost more than a tonne of rice.', ['“more than a tonne of rice” = MORE_THAN 1 t rice lose']],
  ['The ferry sank in less than a minute.', ['“less than a minute” = LESS_THAN 1 minute ferry']],
  [
    'The regulator noted that more than a tonne of rice had been withdrawn.',
    [
      'STATEMENT “more than a tonne of rice had been withdrawn” by regulator',
      '“more than a tonne of rice” = MORE_THAN 1 t rice withdraw by regulator',
    ],
  ],
];
