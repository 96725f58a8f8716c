import type { CurrencyWords } from '../../language/currencyWords.ts';
import { findCountry } from './countries.ts';

const words: readonly (readonly [string, string])[] = [
  ['dollar', 'USD'],
  ['buck', 'USD'],
  ['euro', 'EUR'],
  ['pound', 'GBP'],
  ['quid', 'GBP'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['rupee', 'INR'],
  ['rouble', 'RUB'],
  ['ruble', 'RUB'],
  ['shekel', 'ILS'],
  ['franc', 'CHF'],
  ['krona', 'SEK'],
  ['kronor', 'SEK'],
  ['krone', 'NOK'],
  ['kroner', 'NOK'],
  ['koruna', 'CZK'],
  ['korunas', 'CZK'],
  ['crown', 'CZK'],
  ['zloty', 'PLN'],
  ['forint', 'HUF'],
  ['lira', 'TRY'],
  ['hryvnia', 'UAH'],
  ['won', 'KRW'],
  ['rand', 'ZAR'],
  ['real', 'BRL'],
  ['riyal', 'SAR'],
  ['rial', 'IRR'],
  ['dirham', 'AED'],
  ['dinar', 'IQD'],
  ['peso', 'MXN'],
  ['naira', 'NGN'],
  ['baht', 'THB'],
  ['ringgit', 'MYR'],
  ['manat', 'AZN'],
  ['dram', 'AMD'],
  ['lari', 'GEL'],
  ['soles', 'PEN'],
  ['leu', 'RON'],
  ['lei', 'RON'],
  ['leva', 'BGN'],
  ['rupiah', 'IDR'],
  ['shilling', 'KES'],
  ['birr', 'ETB'],
  ['cedi', 'GHS'],
  ['kwacha', 'ZMW'],
  ['taka', 'BDT'],
  ['tenge', 'KZT'],
  ['sol', 'PEN'],
  ['soles', 'PEN'],
  ['taka', 'BDT'],
  ['rupiah', 'IDR'],
  ['dong', 'VND'],
  ['birr', 'ETB'],
  ['cedi', 'GHS'],
  ['shilling', 'KES'],
  ['kwacha', 'ZMW'],
  ['leu', 'RON'],
  ['lei', 'RON'],
  ['lev', 'BGN'],
  ['leva', 'BGN'],
  ['lek', 'ALL'],
  ['denar', 'MKD'],
  ['kyat', 'MMK'],
  ['guarani', 'PYG'],
  ['quetzal', 'GTQ'],
  ['lempira', 'HNL'],
  ['colones', 'CRC'],
  ['bolivar', 'VES'],
  ['boliviano', 'BOB'],
  ['riel', 'KHR'],
  ['afghani', 'AFN'],
  ['gourde', 'HTG'],
];

const parts: readonly (readonly [string, string])[] = [
  ['cent', 'USD cents'],
  ['penny', 'GBP pence'],
  ['pence', 'GBP pence'],
  ['sen', 'MYR sen'],
  ['p', 'GBP pence'],
];

const owned: readonly (readonly [string, string])[] = [
  ['australian dollar', 'AUD'],
  ['canadian dollar', 'CAD'],
  ['kong dollar', 'HKD'],
  ['zealand dollar', 'NZD'],
  ['singapore dollar', 'SGD'],
  ['taiwan dollar', 'TWD'],
  ['egyptian pound', 'EGP'],
  ['lebanese pound', 'LBP'],
  ['syrian pound', 'SYP'],
  ['danish crown', 'DKK'],
  ['danish krone', 'DKK'],
  ['swedish crown', 'SEK'],
  ['norwegian crown', 'NOK'],
  ['pakistani rupee', 'PKR'],
  ['kuwaiti dinar', 'KWD'],
  ['jordanian dinar', 'JOD'],
  ['qatari riyal', 'QAR'],
];

/**
 * The currencies of ISO 4217 with the country in their name ("Colombian peso"), as the Unicode locale data call them. Names of
 * former currencies have years in brackets.
 */
function namedByCountry(): readonly (readonly [string, string])[] {
  const names = new Intl.DisplayNames('en', { type: 'currency' });
  const known = new Set(words.map(([word]) => word));
  const split = Intl.supportedValuesOf('currency').map((code) => ({
    code,
    parts: names.of(code)?.toLowerCase().split(' ') ?? [],
  }));
  // "Sudanese pound" is a whole name and the end of "South Sudanese pound": the shorter name comes later, and holds.
  return split
    .toSorted((a, b) => b.parts.length - a.parts.length)
    .flatMap(({ code, parts: name }) => {
      const [last = '', country] = name.toReversed();
      return country !== undefined && known.has(last) ? [[`${country} ${last}`, code] as const] : [];
    });
}

/** The entries with their regular plurals, but for those whose plural is listed. */
const withPlurals = (
  entries: readonly (readonly [string, string])[],
  irregular: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, string> =>
  new Map(
    entries.flatMap(([word, code]) =>
      irregular.has(word) ? [[word, code] as const] : [[word, code] as const, [`${word}s`, code] as const],
    ),
  );

/** Words of several countries each, as currencies of other names are called in English too: a krone is a crown. */
const SHARED: readonly (readonly [words: string, names: RegExp])[] = [
  ['crown krone kroner krona kronor', /^(?:krone|krona|króna|koruna)$/u],
  ['rupee', /^rupee$/],
  ['peso', /^peso$/],
  ['dinar', /^dinar$/],
  ['shilling', /^shilling$/],
  ['franc', /^franc$/],
  ['pound', /^pound$/],
  ['rial riyal', /^(?:rial|riyal)$/],
];

/** The currency of each country that has the word. */
function sharedWords(): CurrencyWords['shared'] {
  const names = new Intl.DisplayNames('en', { type: 'currency' });
  const all = Intl.supportedValuesOf('currency').map((code) => ({
    code,
    name: (names.of(code) ?? '').toLowerCase().split(' '),
  }));
  return new Map(
    SHARED.flatMap(([group, last]) => {
      const codes = all
        .filter(({ name }) => name.length === 2 && last.test(name[1] ?? ''))
        .flatMap(({ code, name }) => {
          const country = findCountry(name[0] ?? '');
          return country === null ? [] : [[country, code] as const];
        });
      const byCountry = new Map(codes);
      return group
        .split(' ')
        .flatMap((word) => [[word, byCountry] as const, [`${word}s`, byCountry] as const]);
    }),
  );
}

/** Currency words of English, to ISO 4217. */
export const currencies: CurrencyWords = {
  words: withPlurals(words),
  parts: withPlurals(parts, new Set(['sen'])),
  owned: withPlurals([...namedByCountry(), ...owned]),
  shared: sharedWords(),
  doubtful: new Set(['won', 'wons', 'real', 'reals']),
};
