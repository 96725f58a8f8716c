/** Currency signs, codes and words, to ISO 4217 codes. */

/** Signs in front of or behind a number. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₪', 'ILS'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['₫', 'VND'],
  ['₡', 'CRC'],
  ['₵', 'GHS'],
  ['₸', 'KZT'],
  ['₾', 'GEL'],
  ['֏', 'AMD'],
  ['₼', 'AZN'],
  ['¢', 'USD cents'],
]);

/** Letters beside a dollar sign that say whose dollar ("US$", "A$", "$A"). */
export const DOLLAR_LETTERS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['cdn', 'CAD'],
  ['hk', 'HKD'],
  ['nz', 'NZD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
]);

/** Codes and letters glued to or in front of a number ("USD10m", "RM23.50", "Rs 400"). */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map([
  ...(
    'USD EUR GBP JPY CHF CNY AUD CAD NZD HKD SGD SEK NOK DKK INR RUB ILS KRW TRY UAH PLN CZK HUF ZAR BRL MXN SAR ' +
    'AED QAR KWD EGP IQD IRR PKR LBP SYP JOD NGN KES THB IDR MYR PHP VND TWD AZN AMD GEL KZT'
  )
    .split(' ')
    .map((code) => [code, code] as const),
  ['RMB', 'CNY'],
  ['RM', 'MYR'],
  ['Rs', 'INR'],
  ['NIS', 'ILS'],
  ['Fr', 'CHF'],
  // Mangled pound and yen signs of old wire encodings.
  ['PS', 'GBP'],
]);

/** Currency words behind a number, by lemma or plural as printed. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
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
  ['tenge', 'KZT'],
]);

/** Hundredths of a currency, by lemma: the unit says which. */
export const CURRENCY_PARTS: ReadonlyMap<string, string> = new Map([
  ['cent', 'USD cents'],
  ['penny', 'GBP pence'],
  ['pence', 'GBP pence'],
  ['sen', 'MYR sen'],
  ['p', 'GBP pence'],
]);

/** Adjectives in front of a currency word that say whose it is. */
export const CURRENCY_NATIONS: ReadonlyMap<string, string> = new Map([
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
]);
