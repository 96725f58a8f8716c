import type { NumberWords } from '../../../../src/reading/language.ts';

const SMALL =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete ' +
  'dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete ' +
  'veintiocho veintinueve';
const TENS = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa';
const HUNDREDS =
  'cien:100 ciento:100 doscientos:200 doscientas:200 trescientos:300 trescientas:300 cuatrocientos:400 ' +
  'cuatrocientas:400 quinientos:500 quinientas:500 seiscientos:600 seiscientas:600 setecientos:700 setecientas:700 ' +
  'ochocientos:800 ochocientas:800 novecientos:900 novecientas:900';

const MAGNITUDES: readonly (readonly [string, string])[] = [
  ['docena', '12'],
  ['docenas', '12'],
  ['mil', '1000'],
  ['millón', '1000000'],
  ['millones', '1000000'],
  ['billón', '1000000000000'],
  ['billones', '1000000000000'],
];

/** Number words of Spanish. */
export const numbers: NumberWords = {
  small: new Map(SMALL.split(' ').map((word, value) => [word, value])),
  tens: new Map(TENS.split(' ').map((word, index) => [word, 30 + 10 * index])),
  hundreds: new Map(
    HUNDREDS.split(' ').map((entry) => {
      const [word = '', value] = entry.split(':');
      return [word, Number(value)];
    }),
  ),
  magnitudes: new Map(MAGNITUDES),
  bareMagnitudes: new Set(['mil']),
  shortMagnitudes: new Map([['M', '1000000']]),
  ambiguousMagnitudes: new Set(['M']),
  isMagnitude: () => false,
  joiners: { afterTens: new Set(['y']), afterHundreds: new Set(), decimal: new Set<string>() },
  articles: new Set(['un', 'una']),
  halves: new Set(['medio', 'media']),
  plusHalf: new Set(['y medio', 'y media']),
  ordinals: new Set(['primero', 'primera', 'segundo', 'segunda', 'tercero', 'tercera']),
  minus: new Set(['menos']),
  of: { behindVague: new Set(['de']), behindMagnitude: new Set(['de']) },
};
