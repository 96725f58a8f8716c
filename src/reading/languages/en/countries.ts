/** One name for each country or people, and the other single words for it, its people and its adjective. */
const TABLE =
  'us:usa,u.s,u.s.a,america,american;uk:u.k,britain,british,briton,england,english;eu:e.u,european;' +
  'afghanistan:afghan;albania:albanian;algeria:algerian;argentina:argentine,argentinian;armenia:armenian;' +
  'australia:australian,aussie;austria:austrian;azerbaijan:azerbaijani,azeri;bahrain:bahraini;bangladesh:bangladeshi;' +
  'belarus:belarusian;belgium:belgian;bolivia:bolivian;bosnia:bosnian;brazil:brazilian;bulgaria:bulgarian;burma:burmese,' +
  'myanmar;cambodia:cambodian;cameroon:cameroonian;canada:canadian;chad:chadian;chile:chilean;china:chinese;' +
  'colombia:colombian;congo:congolese;croatia:croatian,croat;cuba:cuban;cyprus:cypriot;czechia:czech;denmark:danish,dane;' +
  'ecuador:ecuadorian;egypt:egyptian;eritrea:eritrean;estonia:estonian;ethiopia:ethiopian;finland:finnish,finn;' +
  'france:french,frenchman;gaza:gazan;georgia:georgian;germany:german;ghana:ghanaian;greece:greek;guatemala:guatemalan;' +
  'haiti:haitian;honduras:honduran;hungary:hungarian;iceland:icelandic;india:indian;indonesia:indonesian;iran:iranian;' +
  'iraq:iraqi;ireland:irish;israel:israeli;italy:italian;jamaica:jamaican;japan:japanese;jordan:jordanian;' +
  'kazakhstan:kazakh;kenya:kenyan;korea:korean;kosovo:kosovar;kurdistan:kurdish,kurd;kuwait:kuwaiti;kyrgyzstan:kyrgyz;' +
  'laos:laotian;latvia:latvian;lebanon:lebanese;liberia:liberian;libya:libyan;lithuania:lithuanian;malaysia:malaysian;' +
  'mali:malian;mexico:mexican;moldova:moldovan;mongolia:mongolian;morocco:moroccan;nepal:nepalese,nepali;' +
  'netherlands:dutch,holland;nicaragua:nicaraguan;niger:nigerien;nigeria:nigerian;norway:norwegian;oman:omani;' +
  'pakistan:pakistani;palestine:palestinian;panama:panamanian;paraguay:paraguayan;peru:peruvian;philippines:filipino,' +
  'philippine;poland:polish,pole;portugal:portuguese;qatar:qatari;romania:romanian;russia:russian;rwanda:rwandan;' +
  'saudi:saudis;scotland:scottish;senegal:senegalese;serbia:serbian,serb;singapore:singaporean;slovakia:slovak;' +
  'slovenia:slovenian;somalia:somali;spain:spanish,spaniard;sudan:sudanese;sweden:swedish,swede;switzerland:swiss;' +
  'syria:syrian;taiwan:taiwanese;tajikistan:tajik;tanzania:tanzanian;thailand:thai;tunisia:tunisian;turkey:turkish,turk,' +
  'türkiye;turkmenistan:turkmen;uganda:ugandan;ukraine:ukrainian;uruguay:uruguayan;uzbekistan:uzbek;venezuela:venezuelan;' +
  'vietnam:vietnamese;wales:welsh;yemen:yemeni;zambia:zambian;zimbabwe:zimbabwean';

const countryOfWord: ReadonlyMap<string, string> = new Map(
  TABLE.split(';').flatMap((row) => {
    const [country = '', words = ''] = row.split(':');
    return [country, ...words.split(',')].map((word) => [word, country] as const);
  }),
);

/**
 * The table's name of a country or people, from a word for it in any number ("Iranians", "Iran's" without its ending,
 * "U.S."); `null` for any other word. The word is taken as a name: don't call it with the pronoun "us".
 */
export function findCountry(word: string): string | null {
  const lower = word.toLowerCase().replace(/\.$/u, '');
  return countryOfWord.get(lower) ?? countryOfWord.get(lower.replace(/s$/u, '')) ?? null;
}

/** Rows whose first word is not an adjective. */
const NO_ADJECTIVE = /^(?:us|uk|eu|saudi|burma|chad)$/u;
const peopleOfCountry: ReadonlyMap<string, string> = new Map(
  TABLE.split(';').flatMap((row) => {
    const [country = '', words = ''] = row.split(':');
    const people = words.split(',')[0] ?? '';
    return NO_ADJECTIVE.test(country)
      ? []
      : [[country, people.charAt(0).toUpperCase() + people.slice(1)] as const];
  }),
);

/** The adjective of a country ("Italy": "Italian"); `null` if the table has none. */
export const findPeople = (country: string): string | null =>
  peopleOfCountry.get(country.toLowerCase()) ?? null;
