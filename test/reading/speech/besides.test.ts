import { describe, expect, test } from '@jest/globals';
import { rulesReader } from '../../../src/reading/rulesReader.ts';

/** The sources of the figures or quotes of a text, in its order. */
const originsOf = (text: string, kind: 'FIGURE' | 'QUOTE'): readonly (string | null)[] =>
  rulesReader
    .read({
      ...{ text, publisher: 'Quay Gazette', title: null, byline: null },
      ...{ language: 'en', publishedAt: '2026-03-05' },
    })
    .filter((claim) => claim.kind === kind)
    .map(({ attribution }) => attribution.find(({ role }) => role === 'ORIGIN')?.agent.name ?? null);

describe('a quote without a tag', () => {
  test.each([
    [
      'is of the person of the sentence before',
      '“It was slow,” said Ana Quill. Piet Lund, the harbour director, laughs. “It had two lifeboats and a bell.”',
      ['Ana Quill', 'Piet Lund'],
    ],
    ['behind a short sentence', 'Ana Quill shrugs. “We have no roof and no door.”', ['Ana Quill']],
    [
      'is of the person of the sentence behind',
      '“We have no roof. And nobody calls.” Ana Quill, the mayor of Iss, is tired.',
      ['Ana Quill'],
    ],
    [
      'is of an office in front of a colon',
      'Harbour chief Ana Quill hits back: “There was no fire on the quay.”',
      ['Ana Quill'],
    ],
    [
      'is of the owner of an answer',
      'Ana Quill’s answer was short: “There was no fire on the quay.”',
      ['Ana Quill'],
    ],
    [
      'is of a person called by age',
      'Jonas, 19, from Iss, has no watch. “First there was one light,” he says.',
      ['Jonas'],
    ],
    [
      'is of a person called by trade',
      'Ida, a cook who gave only her first name, hid. “There were many of us,” she said.',
      ['Ida'],
    ],
    [
      'is of a relative',
      '“It was dark,” said Jonas Berg. His wife, Ida, lost a sister. “There were many of us,” she said.',
      ['Jonas Berg', 'Ida'],
    ],
    [
      'is of a lawyer and not of a client',
      'The firm offered the families money. Their lawyer calls that “the price of a used van”.',
      ['lawyer'],
    ],
    ['in the passive', 'It was described by Norr Rail as “a tale from the north”.', ['Norr Rail']],
    ['with a report', 'The minister is said to have called it “the last train of all”.', ['minister']],
    [
      'in an apposition',
      'The port has offered 600 crowns, “an insult to us all”, as the guild’s president, Ben Rask, put it.',
      ['Ben Rask'],
    ],
  ])('%s', (_, text, sources) => {
    expect(originsOf(text, 'QUOTE')).toEqual(sources);
  });
});

describe('a figure', () => {
  test.each([
    [
      'of the sentence before its source',
      'Divers found 58 bodies. The figure is new.\n\nAnother 43 people are missing. The figures come from the governor of Lorn, Ada Quill.',
      [null, 'Ada Quill'],
    ],
    ['behind a gerund', 'The city says rebuilding the quay will cost 12 million crowns.', ['city']],
    ['behind an insertion', 'Doctors at the clinic, however, count 60.', ['Doctors at the clinic']],
    ['near a number', 'Doctors put it closer to 60.', ['Doctors']],
    ['of an estimate in the passive', 'The number of orphans is estimated by the union at 40.', ['union']],
    [
      'joined to another',
      'The union wants 7 percent more pay, and at least 130 crowns a month for all.',
      ['union', 'union'],
    ],
    ['without a comma', 'According to the union 900 drivers came.', ['union']],
    ['of a cited body', 'Norvik Radio reported that 12 ships sank, citing the coast guard.', ['coast guard']],
    [
      'of a document and not of its reader',
      'According to papers seen by the Quay Post, the firm paid 4 million crowns.',
      ['papers seen by the Quay Post'],
    ],
    ['of the makers of an inquiry', 'An inquiry by the harbour board found 12 faults.', ['harbour board']],
    ['of a changed count', 'Police later lowered that to 12.', ['Police']],
    ['of a count named first', 'By its own count, the union has lost 900 drivers.', ['union']],
    ['without a noun', 'The union’s figure is 900. The company’s is 300.', ['union', 'company']],
    ['behind a speech', 'Twelve people died, Ada Quill said in a televised address.', ['Ada Quill']],
    ['of an admission', 'The firm admits four calls.', ['firm']],
    [
      'of a poll for a channel',
      'A poll for Radio Norvik has 71 percent of the town in favour.',
      ['Radio Norvik'],
    ],
    [
      'denied by another',
      'The firm does not count the 30 drivers, its secretary, Olav Dahl, said.',
      ['Olav Dahl'],
    ],
    [
      'behind a speaker with a life',
      '“Most die,” said vet Ines Corral, who runs the station in Moya with 30 others. She has washed 260 birds.',
      [null, 'Ines Corral'],
    ],
    [
      'of a part of a sum',
      'The insurer puts the damage at 45 million crowns. Of that, 12 million is for the bakery.',
      ['insurer', 'insurer'],
    ],
    [
      'of a fund and not of its target',
      'Vesta Capital has raised its stake in Norr Metals to 9.9 percent, the fund said.',
      ['Vesta Capital'],
    ],
    ['in a list', 'Deaths confirmed: 55.', [null]],
    ['that was needed', 'Firefighters needed four hours.', [null]],
  ])('%s', (_, text, sources) => {
    expect(originsOf(text, 'FIGURE')).toEqual(sources);
  });
});
