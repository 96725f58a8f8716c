/** Nouns of people that their ending does not give away. */
const PEOPLE: ReadonlySet<string> = new Set(
  (
    'people person man woman child boy girl baby infant adult teen kid official resident civilian witness source expert ' +
    'victim hostage captive survivor patient student troop personnel citizen migrant refugee casualty militant guard ' +
    'soldier police spokesman spokeswoman spokesperson aide diplomat critic relative parent mother father son daughter ' +
    'brother sister wife husband crew guest pilot nurse medic pedestrian chief agent clerk cook chef priest vicar monk nun ' +
    'shepherd mechanic apprentice cadet conscript recruit steward deckhand youth lad athlete captain tenant dad mum mom ' +
    'grandad grandpa grandma granny uncle aunt cousin nephew niece widow bride groom'
  ).split(' '),
);

/** Endings of nouns for people, and words that only look so. */
const ENDING = /(?:er|or|ist|ian|man|woman|ee|men|women)$/;
const THINGS =
  /^(?:number|water|power|paper|order|matter|border|river|tower|computer|winter|summer|quarter|letter|cover|centre|center|meter|layer|tanker|carrier|container|server|helicopter|freighter|bomber|launcher|motor|sector|factor|error|floor|door|color|colour|labor|labour|favor|harbor|corridor|reactor|tractor|missile|explorer|cluster|disaster|shelter|chapter|corner|offer|transfer|trailer|steamer|cruiser|degree|fee|committee|tree|guarantee|coffee|referee)$/;

/** Whether a singular lower-case noun names people. A guess from the form of the word, wrong on rare ones. */
export function isPersonNoun(lemma: string): boolean {
  return PEOPLE.has(lemma) || (lemma.length > 4 && ENDING.test(lemma) && !THINGS.test(lemma));
}
