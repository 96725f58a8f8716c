/** Signs, letters and codes of money, to ISO 4217 codes. They are the same in every language. */
export const currencySigns = {
  /** In front of or behind a number. */
  signs: new Map<string, string>([
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
  ]),
  /** Letters beside a dollar sign that say whose dollar ("US$", "A$", "$A"). */
  dollarLetters: new Map<string, string>([
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
  ]),
  /** Codes and letters glued to or in front of a number ("USD10m", "RM23.50", "Rs 400"). */
  codes: new Map<string, string>([
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
  ]),
} as const;
