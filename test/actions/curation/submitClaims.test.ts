import type { AttributionInput, ClaimInput } from '../../../src/actions/curation/input/claimInput.ts';
import { boatInput } from '../../support/ledger/claimInputs.ts';
import { by, refusalCodes, openDesk, REASON, accepted } from '../../support/ledger/openDesk.ts';
import type { Desk } from '../../support/ledger/openDesk.ts';
import { must } from '../../support/must.ts';

const TEXT =
  'Harbour master Ada Harrow said that some 40 boats 🚤 were held. “We hold what we must,” Harrow said. ' +
  'By noon some 40 boats were free, the Quay Gazette reported, and 35 to 42 boats had left.';

let desk: Desk;
let articles = 0;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());
afterEach(async () => {
  expect(await desk.contradictions()).toEqual([]);
});

/** Adds an article with the text above, and gives the id of its version. */
async function addArticle(text = TEXT, url = `https://quay.example/held/${articles++}`): Promise<string> {
  const added = await desk.actions.addArticle(
    { content: text, format: 'verbatim', url, publisher: `Quay Gazette ${articles}` },
    by(),
  );
  return must(added).versionId;
}

const reader = { name: 'outside', version: '3' };
const submit = (versionId: string, claims: readonly ClaimInput[], changed = {}) =>
  desk.actions.submitClaims({ versionId, reader, claims, reason: REASON, ...changed }, by());

const second = boatInput(
  'some 40 boats',
  { comparator: 'APPROXIMATELY' },
  { quote: { exact: 'some 40 boats', start: null, prefix: 'By noon ' } },
);
const range = boatInput('35 to 42 boats', {
  comparator: 'RANGE',
  value: null,
  low: '35',
  high: '42',
  predicate: 'leave',
});
const link: AttributionInput = {
  role: 'ORIGIN',
  name: 'Ada Harrow',
  kind: 'PERSON',
  directness: 'INDIRECT',
  anonymous: false,
  source: { exact: 'Ada Harrow', start: null, prefix: null },
  cue: { exact: 'said', start: null, prefix: 'Ada Harrow ' },
};

describe('claims from another reader', () => {
  test('are anchored in code points, get their intervals by the policy, their chain, and a question', async () => {
    const versionId = await addArticle();
    const held = boatInput(
      'some 40 boats',
      { comparator: 'APPROXIMATELY', value: '40.0' },
      { quote: { exact: 'some 40 boats', start: 36, prefix: null }, attribution: [link] },
    );
    const { claims } = accepted(await submit(versionId, [held, second, range]));
    expect(claims.map(({ outcome }) => outcome)).toEqual(['ADDED', 'ADDED', 'ADDED']);
    const records = await desk.ledger.read.claims(claims.map(({ claimId }) => claimId));
    const record = (index: number) => records.find(({ id }) => id === claims[index]!.claimId)!;
    expect(record(0)).toMatchObject({
      words: { start: 36, end: 49, exact: 'some 40 boats' },
      context: { suffix: expect.stringContaining('🚤') },
      figure: { value: '40', grain: '10', typical: { low: '35', high: '45' } },
      policy: 'figures/2',
      reading: { reader: 'outside', version: '3', submittedBy: 'ada', rule: 'submitted', notes: [REASON] },
    });
    expect(record(0).sentence.exact).toMatch(/^Harbour master .* were held\.$/u);
    const at = TEXT.indexOf('some 40 boats were');
    expect(record(1).words.start).toBe([...TEXT.slice(0, at)].length);
    expect(record(2).figure).toMatchObject({
      comparator: 'RANGE',
      value: null,
      literal: { low: '35', high: '42' },
    });
    const chain = (await desk.ledger.read.attributions([record(0).id])).map(({ role, source }) => [
      role,
      source?.exact,
    ]);
    expect(chain).toEqual([
      ['ORIGIN', 'Ada Harrow'],
      ['PUBLISHER', undefined],
    ]);
    for (const { id } of records) {
      expect(await desk.isActive(id)).toBe(true);
      expect(await desk.questionOf(id)).not.toBeNull();
    }
  });

  test('a reading of words that the house has read answers the same question', async () => {
    const versionId = await addArticle();
    const ids = await desk.ledger.read.claimIdsOf(versionId);
    const own = (await desk.ledger.read.claims(ids)).find(({ words }) => words.exact === '35 to 42 boats');
    const same = boatInput('35 to 42 boats', {
      ...{ comparator: 'RANGE', value: null, low: '35', high: '43' },
      ...own!.frame!,
    });
    const { claims } = accepted(await submit(versionId, [{ ...same, modality: own!.modality }]));
    expect(await desk.questionOf(claims[0]!.claimId)).toBe(await desk.questionOf(own!.id));
  });

  test('repeated claims are known, all or some of them, in one request too; a person is a reader of that name', async () => {
    const versionId = await addArticle();
    const first = accepted(await submit(versionId, [second, second]));
    expect(first.claims[1]).toEqual(first.claims[0]);
    const again = accepted(await submit(versionId, [range, second]));
    expect(again.claims.map(({ outcome }) => outcome)).toEqual(['ADDED', 'KNOWN']);
    expect(again.claims[1]!.claimId).toBe(first.claims[0]!.claimId);
    const byHand = accepted(await submit(versionId, [second], { reader: null }));
    expect(byHand.claims[0]!.outcome).toBe('ADDED');
    const [record] = await desk.ledger.read.claims([byHand.claims[0]!.claimId]);
    expect(record!.reading).toMatchObject({ reader: 'ada', version: '1' });
  });

  test('the interval of VAGUE words reaches to ten times their typical number', async () => {
    const versionId = await addArticle('Dozens of boats left.');
    const dozens = boatInput('Dozens of boats', { comparator: 'VAGUE', value: null, low: '24', high: '100' });
    const { claims } = accepted(await submit(versionId, [dozens]));
    const [record] = await desk.ledger.read.claims([claims[0]!.claimId]);
    expect(record!.figure).toMatchObject({
      literal: { low: '24', high: '1000', highInclusive: false },
      typical: { low: '24', high: '100', highInclusive: false },
    });
  });

  test('quotes and statements have no figure', async () => {
    const versionId = await addArticle();
    const words = { quote: { exact: 'We hold what we must,', start: null, prefix: '“' }, figure: null };
    const quote: ClaimInput = { ...second, ...words, kind: 'QUOTE', attribution: [{ ...link, cue: null }] };
    const { claims } = accepted(await submit(versionId, [quote, { ...quote, kind: 'STATEMENT' }]));
    expect(claims.map(({ outcome }) => outcome)).toEqual(['ADDED', 'ADDED']);
  });
});

describe('a refusal names every mistake and leaves nothing behind', () => {
  let versionId: string;
  beforeAll(async () => {
    versionId = await addArticle();
  });

  const quoted = (exact: string, start: number | null = null, prefix: string | null = null): ClaimInput =>
    boatInput(exact, {}, { quote: { exact, start, prefix } });
  const chained = (...attribution: AttributionInput[]): ClaimInput => ({ ...range, attribution });
  const relay: AttributionInput = { ...link, role: 'RELAY', source: null, cue: null };

  test.each<[string, ClaimInput, string, string]>([
    ['words that are not there', quoted('some 41 boats'), 'QUOTE_NOT_FOUND', 'quote'],
    ['words in other letters', quoted('Some 40 boats'), 'QUOTE_NOT_FOUND', 'quote'],
    ['words that are elsewhere', quoted('some 40 boats', 35), 'QUOTE_NOT_FOUND', 'quote'],
    ['words beyond the end', quoted('boats', 9_999), 'QUOTE_NOT_FOUND', 'quote'],
    ['words at a negative place', quoted('boats', -1), 'QUOTE_NOT_FOUND', 'quote'],
    ['words behind another prefix', quoted('some 40 boats', null, 'At noon '), 'QUOTE_NOT_FOUND', 'quote'],
    ['words at two places', quoted('some 40 boats'), 'AMBIGUOUS_QUOTE', 'quote'],
    ['words at two places behind that prefix', quoted('40 boats', null, 'some '), 'AMBIGUOUS_QUOTE', 'quote'],
    ['no words', quoted(''), 'EMPTY', 'quote.exact'],
    ['words without an end', quoted('x'.repeat(10_001)), 'TOO_LONG', 'quote.exact'],
    ['a FIGURE without a figure', { ...range, figure: null }, 'INCOMPLETE', 'figure'],
    ['a QUOTE with a figure', { ...range, kind: 'QUOTE' }, 'AMBIGUOUS_INPUT', 'figure'],
    ['no value', boatInput('35 to 42 boats', { value: null }), 'INCOMPLETE', 'figure.value'],
    [
      'a value and ends',
      boatInput('35 to 42 boats', { low: '35', high: '42' }),
      'AMBIGUOUS_INPUT',
      'figure.low',
    ],
    [
      'a range without an end',
      boatInput('35 to 42 boats', { comparator: 'RANGE', value: null, low: '35' }),
      'INCOMPLETE',
      'figure.low',
    ],
    [
      'a range with a value',
      boatInput('35 to 42 boats', { comparator: 'RANGE', low: '35', high: '42' }),
      'AMBIGUOUS_INPUT',
      'figure.value',
    ],
    [
      'a range that runs down',
      boatInput('35 to 42 boats', { comparator: 'RANGE', value: null, low: '42', high: '35' }),
      'AMBIGUOUS_INPUT',
      'figure.low',
    ],
    [
      'a noun without an end',
      boatInput('35 to 42 boats', { noun: 'n'.repeat(201) }),
      'TOO_LONG',
      'figure.noun',
    ],
    ['a blank unit', boatInput('35 to 42 boats', { unit: ' ' }), 'EMPTY', 'figure.unit'],
    ['a chain without an origin', chained(relay), 'AMBIGUOUS_INPUT', 'attribution.0.role'],
    ['a chain with two origins', chained(link, link), 'AMBIGUOUS_INPUT', 'attribution.1.role'],
    [
      'a chain with its own publisher',
      chained(link, { ...relay, role: 'PUBLISHER' }),
      'AMBIGUOUS_INPUT',
      'attribution.1.role',
    ],
    [
      'a chain without an end',
      chained(link, ...Array<AttributionInput>(10).fill(relay)),
      'TOO_MANY',
      'attribution',
    ],
    ['a nameless speaker', chained({ ...link, name: '  ' }), 'EMPTY', 'attribution.0.name'],
    [
      'a speaker who is not named there',
      chained({ ...link, source: { exact: 'Ben Harrow', start: null, prefix: null } }),
      'QUOTE_NOT_FOUND',
      'attribution.0.source',
    ],
  ])('%s', async (_, claim, code, field) => {
    const before = await desk.rows('claim');
    const result = await submit(versionId, [second, claim]);
    expect(refusalCodes(result)).toEqual([code]);
    expect(result).toMatchObject({ error: [{ field: `claims.1.${field}` }] });
    expect(await desk.rows('claim')).toBe(before);
  });

  test('a refusal names all mistakes of all claims at once', async () => {
    const result = await submit(versionId, [
      { ...quoted('no such words'), figure: null },
      range,
      quoted('some 40 boats'),
    ]);
    expect(refusalCodes(result)).toEqual(['QUOTE_NOT_FOUND', 'INCOMPLETE', 'AMBIGUOUS_QUOTE']);
  });

  test('a refusal names the places of ambiguous words', async () => {
    const result = await submit(versionId, [quoted('some 40 boats')]);
    const at = [...TEXT.slice(0, TEXT.lastIndexOf('some 40 boats'))].length;
    expect(result).toMatchObject({ error: [{ message: expect.stringContaining(`36, ${at}`) }] });
  });

  test('no claim, too many, an unknown version, a nameless reader, no reason', async () => {
    expect(refusalCodes(await submit(versionId, []))).toEqual(['INCOMPLETE']);
    expect(refusalCodes(await submit(versionId, Array<ClaimInput>(501).fill(range)))).toEqual(['TOO_MANY']);
    expect(refusalCodes(await submit('version_01h455vb4pex5vsknk084sn02q', [range]))).toEqual(['NOT_FOUND']);
    expect(refusalCodes(await submit(versionId, [range], { reader: { name: ' ', version: '1' } }))).toEqual([
      'EMPTY',
    ]);
    expect(refusalCodes(await submit(versionId, [range], { reason: '' }))).toEqual(['EMPTY']);
  });

  test('another reading of the same words by the same version of a reader', async () => {
    const version = await addArticle();
    accepted(await submit(version, [range]));
    const other = { ...range, polarity: 'NEGATIVE' as const };
    expect(refusalCodes(await submit(version, [other]))).toEqual(['READING_DIFFERS']);
    expect(refusalCodes(await submit(version, [second, { ...second, eventTime: '2024' }]))).toEqual([
      'READING_DIFFERS',
    ]);
    accepted(await submit(version, [other], { reader: { name: 'outside', version: '4' } }));
  });

  test('a superseded version, and a retracted one', async () => {
    const url = 'https://quay.example/superseded';
    const old = await addArticle(TEXT, url);
    const current = await addArticle(`${TEXT} More came later.`, url);
    expect(refusalCodes(await submit(old, [range]))).toEqual(['SUPERSEDED_VERSION']);
    accepted(await desk.actions.retract({ id: current, reason: REASON }, by()));
    expect(refusalCodes(await submit(current, [range]))).toEqual(['RETRACTED']);
  });
});

describe('at once', () => {
  test('the same claims ten times are added once', async () => {
    const versionId = await addArticle();
    const results = await Promise.all(Array.from({ length: 10 }, () => submit(versionId, [second, range])));
    const outcomes = results.flatMap((result) => accepted(result).claims.map(({ outcome }) => outcome));
    expect(outcomes.filter((outcome) => outcome === 'ADDED')).toHaveLength(2);
  });

  test('claims, a new version, a retraction and a merge of the questions succeed together', async () => {
    const url = 'https://quay.example/all-at-once';
    const versionId = await addArticle(TEXT, url);
    const { claims } = accepted(await submit(versionId, [second]));
    const questionId = (await desk.questionOf(claims[0]!.claimId))!;
    const [other] = await desk.openQuestions(1);
    const results = await Promise.allSettled([
      submit(versionId, [range]),
      addArticle(`${TEXT} More came later.`, url),
      desk.actions.retract({ id: versionId, reason: REASON }, by()),
      desk.actions.mergeQuestions({ questionId, intoId: other!.id, reason: REASON }, by()),
      addArticle(TEXT, 'https://quay.example/copy'),
      submit(versionId, [range], { reader: { name: 'another', version: '1' } }),
    ]);
    expect(results.map(({ status }) => status)).toEqual(Array(6).fill('fulfilled'));
    // In any order: `contradictions` above finds a state that was settled from an outdated one.
  });
});
