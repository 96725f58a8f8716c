import { findCountry } from './countries.ts';

/** Capitals of which a report may speak as of their governments ("Berlin has said"), each in front of its country. */
const TABLE =
  'washington us,london uk,brussels eu,kabul afghanistan,tirana albania,algiers algeria,canberra australia,' +
  'vienna austria,baku azerbaijan,dhaka bangladesh,minsk belarus,sarajevo bosnia,brasilia brazil,sofia bulgaria,' +
  'ottawa canada,santiago chile,beijing china,bogota colombia,bogotá colombia,zagreb croatia,havana cuba,nicosia cyprus,' +
  'prague czechia,copenhagen denmark,quito ecuador,cairo egypt,tallinn estonia,helsinki finland,paris france,' +
  'tbilisi georgia,berlin germany,accra ghana,athens greece,budapest hungary,reykjavik iceland,delhi india,' +
  'jakarta indonesia,tehran iran,baghdad iraq,dublin ireland,jerusalem israel,rome italy,tokyo japan,amman jordan,' +
  'astana kazakhstan,nairobi kenya,seoul korea,pristina kosovo,riga latvia,beirut lebanon,tripoli libya,vilnius lithuania,' +
  'valletta malta,chisinau moldova,rabat morocco,kathmandu nepal,hague netherlands,abuja nigeria,oslo norway,' +
  'islamabad pakistan,lima peru,manila philippines,warsaw poland,lisbon portugal,doha qatar,bucharest romania,' +
  'moscow russia,kremlin russia,riyadh saudi,belgrade serbia,bratislava slovakia,ljubljana slovenia,mogadishu somalia,' +
  'madrid spain,khartoum sudan,stockholm sweden,bern switzerland,damascus syria,taipei taiwan,bangkok thailand,' +
  'tunis tunisia,ankara turkey,kampala uganda,kyiv ukraine,montevideo uruguay,caracas venezuela,hanoi vietnam,sanaa yemen';

const countryOfCapital: ReadonlyMap<string, string> = new Map(
  TABLE.split(',').map((row) => {
    const [capital = '', country = ''] = row.split(' ');
    return [capital, findCountry(country) ?? country] as const;
  }),
);

/** The country whose capital a lower-case word names; `null` for any other word. */
export const findCapital = (lower: string): string | null => countryOfCapital.get(lower) ?? null;
