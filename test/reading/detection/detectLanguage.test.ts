import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { detectLanguage } from '../../../src/reading/detection/detectLanguage.ts';
import { hasWord } from '../../../src/reading/languages/en/hasWord.ts';

const english = { language: 'en', hasWord };

interface Texts {
  readonly sentences: readonly string[];
  readonly articles: readonly string[];
}

const foreign = Object.entries(
  JSON.parse(readFileSync('test/reading/detection/foreignTexts.json', 'utf8')) as Record<string, Texts>,
);
const told = (text: string, tag: string | null = null): string => {
  const { language, basis } = detectLanguage(text, tag, english);
  return `${language} ${basis}`;
};

const ENGLISH = 'At least 26 people died in the fire, firefighters said on Sunday. Three are missing.';

describe('texts that are not English', () => {
  test.each(
    foreign.flatMap(([language, { sentences }]) => sentences.map((text) => [language, text] as const)),
  )('%s: %s', (language, text) => {
    expect(told(text)).toBe(`${language} DETECTED`);
  });

  test.each(foreign)('articles in %s', (language, { articles }) => {
    expect(new Set(articles.map((text) => told(text)))).toEqual(new Set([`${language} DETECTED`]));
  });

  test('a list of short lines is told as a whole', () => {
    expect(told('Once muertos\nDos niños\nSin luz\nCasas rotas\nCalles cerradas\nMuchas ayudas')).toBe(
      'es DETECTED',
    );
  });

  test.each([
    ['„We are ready“, sagte Tim Cook am Montag in New York. Apple habe viele Telefone verkauft.', 'de'],
    ['قالت شركة Microsoft إنها ستسرح 3500 موظف. وأعلنت Google و Amazon خططا مشابهة.', 'ar'],
    ['“No sabemos cuántos faltan y tememos lo peor.”', 'es'],
  ])('names and quotes in other languages: %s', (text, language) => {
    expect(told(text)).toBe(`${language} DETECTED`);
  });

  test.each([
    'Maraíodh 26 duine ar a laghad sa dóiteán, de réir na gcomhraiceoirí dóiteáin.',
    'Watu 26 wamefariki katika moto huo, wazima moto walisema Jumapili.',
    'မီးလောင်မှုကြောင့် အနည်းဆုံး ၂၆ ဦး သေဆုံးခဲ့သည်။',
  ])('a language that the detector does not know is not English: %s', (text) => {
    expect(told(text)).toBe('und DETECTED');
  });
});

describe('English', () => {
  test.each([
    ENGLISH,
    'Carlos Alberto Gutiérrez Hernández of the Partido Nacional was jailed in San José.',
    'The Bundestag passed the Gebäudeenergiegesetz on Friday. Olaf Scholz and Robert Habeck of Bündnis 90 voted for it.',
    'Rue de Rivoli was closed on Sunday. Marine Le Pen walked from Place de la Concorde to Hôtel de Ville.',
    'Zelenskyy: 54 Shahed drones shot down over Kharkiv, Dnipro',
    '"Nous sommes prêts", President Macron told Le Figaro.',
    'Oakland birthday shooting: 2 gunmen, 7 victims',
    'The minister wrote: "Wir werden alles tun, damit die Menschen so schnell wie möglich Hilfe bekommen." He named no sum.',
  ])('%s', (text) => {
    expect(detectLanguage(text, null, english).language).toBe('en');
  });

  test.each(['Mayor quits', '12 killed', 'Oil up 2%', 'Real Madrid 3 Barcelona 1', '12 34', ''])(
    'too short to detect, and assumed: "%s"',
    (text) => {
      expect(detectLanguage(text, null, english)).toEqual({
        language: 'en',
        basis: 'ASSUMED',
        note: 'The text is too short to tell its language; English is assumed.',
        others: [],
      });
    },
  );
});

describe('a tag', () => {
  test.each([
    [ENGLISH, 'en-GB', 'en DETECTED'],
    ['Mayor quits', 'de-AT', 'de TAGGED'],
    ['58', 'fr', 'fr TAGGED'],
    ['Minst 26 personer omkom i brannen, ifølge brannvesenet.', 'nb', 'nb DETECTED'],
    ['Najmanje 26 osoba je poginulo u požaru, rekli su vatrogasci.', 'sr-Latn', 'sr DETECTED'],
    // The detector takes Galician for Portuguese, which does not contradict the tag.
    ['Polo menos 26 persoas morreron no incendio, segundo os bombeiros.', 'gl', 'gl DETECTED'],
    [ENGLISH, 'mul', 'en DETECTED'],
  ])('%s tagged %s', (text, tag, expected) => {
    expect(told(text, tag)).toBe(expected);
  });

  test.each([
    [ENGLISH, 'es', 'en', 'The tag says es, but the text is in English.'],
    [ENGLISH, 'ga', 'en', 'The tag says ga, but the text is in English.'],
    ['Hay al menos 26 fallecidos.', 'en', 'es', 'The tag says en, but the text is in Spanish.'],
  ])('loses if the text is plainly in another language: %s tagged %s', (text, tag, language, note) => {
    expect(detectLanguage(text, tag, english)).toMatchObject({ language, basis: 'AGAINST_TAG', note });
  });
});

describe('two languages', () => {
  const FRENCH = 'Le bilan est monté à 58 morts, selon la préfecture.';

  test('the longer part decides, the note says so, and the other part is named', () => {
    const text = `${FRENCH}\n\n${ENGLISH} The mayor asked people to stay at home until Monday.`;
    expect(detectLanguage(text, null, english)).toEqual({
      language: 'en',
      basis: 'DETECTED',
      note: 'The text is in several languages: English (74%), French (26%). The longest part decides.',
      others: [{ start: 0, end: FRENCH.length, language: 'fr', isQuoted: false }],
    });
  });

  test('a quoted paragraph does not decide', () => {
    const text = `${ENGLISH}\n\n« Nous avons tout vu, le bus roulait trop vite », a dit un témoin.\n\n${ENGLISH}`;
    expect(told(text)).toBe('en DETECTED');
  });

  test.each(['Brussels delays Ghent tunnel', 'www. quay-nieuws. example / item / 4711. html'])(
    'a short line that sounds foreign belongs to the text around it: %s',
    (line) => {
      const text = `${ENGLISH}\n\n${line}\n\n${ENGLISH.repeat(3)}`;
      expect(detectLanguage(text, null, english)).toMatchObject({ language: 'en', note: null, others: [] });
    },
  );

  test('a short line in another script does not', () => {
    const text = `${ENGLISH}\n\nПогибли 26 человек.\n\n${ENGLISH.repeat(3)}`;
    expect(detectLanguage(text, null, english).others).toMatchObject([{ language: 'ru' }]);
  });
});

describe('languages within a paragraph', () => {
  const GERMAN =
    'Rund 40 Menschen werden nach dem Unwetter noch vermisst, teilte die Feuerwehr der Stadt mit.';

  test('each sentence is judged, and the longer language wins', () => {
    expect(detectLanguage(`${ENGLISH} ${GERMAN} ${GERMAN}`, null, english)).toMatchObject({
      language: 'de',
      note: expect.stringMatching(/^The text is in several languages: German .*English/) as unknown,
    });
    const { language, others } = detectLanguage(`${ENGLISH} ${ENGLISH} ${GERMAN}`, null, english);
    expect([language, ...others.map((other) => other.language)]).toEqual(['en', 'de']);
  });

  test.each([
    ['市長は十二人が死亡したと述べた。', 'ja'],
    ['قالت الشرطة إن ثلاثة أشخاص أصيبوا بجروح', 'ar'],
    ['Le maire a demandé aux habitants de rester chez eux.', 'fr'],
  ])('a note names a sentence in another script or language behind an English one: %s', (other, language) => {
    const found = detectLanguage(`The mayor said 12 people died. ${other}`, null, english);
    expect(found.note).toContain('several languages');
    expect([found.language, ...found.others.map((stretch) => stretch.language)].sort()).toEqual(
      ['en', language].sort(),
    );
  });

  test('a quotation is a stretch that is quoted, and does not decide', () => {
    const text = `The mayor of the port said: “Hay 70 muertos y 15 heridos en el barrio.” He named no cause.`;
    expect(detectLanguage(text, null, english)).toMatchObject({
      language: 'en',
      note: 'Quotations in Spanish are kept, but no claim inside them is read.',
      others: [{ language: 'es', isQuoted: true }],
    });
  });
});

test.each([
  'Murieron 7 personas.',
  '60 Festnahmen in Hamburg.',
  'Das Feuer zerstörte 2.300 Häuser.',
  'Ongeveer 80 drones neergehaald.',
  '- 9 Tote\n- 21 Verletzte\n- 150 Häuser',
])('a short text with words that English lacks is not taken for English: %s', (text) => {
  expect(detectLanguage(text, null, english).language).not.toBe('en');
});

test('the cost is linear in the text', () => {
  const texts = [
    'a'.repeat(500_000),
    'Ab '.repeat(150_000),
    '"'.repeat(300_000),
    '字'.repeat(200_000),
    '😀'.repeat(100_000),
  ];
  const before = process.cpuUsage();
  for (const text of texts) detectLanguage(text, null, english);
  // A second on a quiet machine; quadratic cost takes minutes.
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(20_000);
});
