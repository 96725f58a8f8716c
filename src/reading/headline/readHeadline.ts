import { readingId, type Claim } from '../../domain/claims/claim.ts';
import { CodePoints } from '../../domain/claims/codePoints.ts';
import { modalityBeside } from '../../domain/frames/assertionClass.ts';
import { FRAME_NAMES, type Frame } from '../../domain/frames/frame.ts';
import { mapNames } from '../../domain/mapNames.ts';
import type { FoundFigure } from '../figures/foundFigure.ts';
import { readFigures } from '../figures/readFigures.ts';
import { asSum, mainCurrency } from '../figures/sumWithoutCurrency.ts';
import type { Language } from '../language.ts';
import { readSpeech } from '../speech/readSpeech.ts';
import type { Extent } from '../text/extent.ts';
import { readProse } from '../text/readProse.ts';
import { fitOfValues, repeatedClaim } from './repeatedClaim.ts';
import { titleSource } from './titleSource.ts';
import { withoutCapitals } from './withoutCapitals.ts';

/**
 * The figures of a headline, as claims whose spans count in the title. A figure that the text has too repeats the claim
 * there: it takes the source and the parts of the frame that the headline leaves out.
 * @param body the claims of the text; the ids of the new claims continue theirs
 */
export function readHeadline(title: string, language: Language, body: readonly Claim[]): readonly Claim[] {
  const points = new CodePoints(title);
  const words = ({ start, end }: Extent) =>
    points.words({ start: points.fromUtf16(start), end: points.fromUtf16(end) });
  const figures = readFigures(readProse(withoutCapitals(title, language), language)).map((found) =>
    found.elided === 'SUM' && found.frame.dimension !== 'MONEY'
      ? withCurrency(found, body)
      : withUnit(found, body),
  );
  const speech = readSpeech(readProse(title, language));
  const source = titleSource(title, language);
  const sources = body.flatMap(({ attribution }) => attribution.map(({ agent }) => agent.name.toLowerCase()));
  return figures.map((found, index): Claim => {
    const own = knownSource(named(speech.attributionOf(found.words), source?.(found.words) ?? null), sources);
    const claim: Claim = {
      ...{ id: readingId(body.length + index), kind: 'FIGURE', place: 'HEADLINE' },
      words: words(found.words),
      sentence: points.words({ start: 0, end: points.length }),
      frame: printedFrame(found, title),
      frameWords: found.slots.map(({ slot, words: slotWords }) => ({ slot, ...words(slotWords) })),
      figure: { ...found.figure, verbatim: words(found.words).exact },
      modality: language.headlines.isPlanned(title.slice(0, found.words.start)) ? 'PLANNED' : found.modality,
      polarity: found.polarity,
      times: { event: null, asOf: null },
      attribution: own.links,
      links: found.links.map(({ kind, to }) => ({ kind, to: readingId(body.length + to) })),
      reading: { rule: found.rule, notes: [...found.notes, ...own.notes] },
    };
    return withRepeated(claim, repeatedClaim(claim, body, language.lexicon));
  });
}

/** "Nearly six billion": a number of money in the currency of a sum of the text that it gives again. */
function withCurrency(found: FoundFigure, body: readonly Claim[]): FoundFigure {
  const given = body.filter(({ figure }) => figure !== null && fitOfValues(found.figure, figure) > 0);
  const currency = mainCurrency(given);
  return currency === null ? found : asSum(found, currency);
}

/** "Strike: 74 or 41.3?": a bare number in the unit of the figures of the text with that value, if none of them counts. */
function withUnit(found: FoundFigure, body: readonly Claim[]): FoundFigure {
  const { dimension, unit, noun, nounPhrase } = found.frame;
  const { value } = found.figure;
  if (dimension !== 'COUNT' || unit !== null || noun !== null || nounPhrase !== null || value === null)
    return found;
  const equal = body.flatMap(({ frame, figure }) => (figure?.value === value && frame ? [frame] : []));
  const [first] = equal;
  if (first === undefined || first.unit === null) return found;
  if (!equal.every((frame) => frame.unit === first.unit)) return found;
  return { ...found, frame: { ...found.frame, dimension: first.dimension, unit: first.unit } };
}

type Attribution = ReturnType<ReturnType<typeof readSpeech>['attributionOf']>;

const named = (read: Attribution, behind: Attribution | null): Attribution =>
  behind !== null && !read.links.some(({ role }) => role === 'ORIGIN') ? behind : read;

/** The attribution, without a source of no known kind that the text does not know: "FROST SHOCK: Six towns cut off". */
function knownSource(read: Attribution, sources: readonly string[]): Attribution {
  const origin = read.links.find(({ role }) => role === 'ORIGIN')?.agent;
  const shouted = /^\p{Lu}+(?:\s\p{Lu}+)+$/u.test(origin?.name ?? '');
  if (origin === undefined || !(origin.kind === 'UNKNOWN' || shouted)) return read;
  const name = origin.name.toLowerCase();
  return sources.some((source) => source.includes(name)) ? read : { links: [], notes: [], told: [] };
}

/** The noun phrase as the title prints it: it was read without capitals. */
function printedFrame({ frame, words }: FoundFigure, title: string): Frame {
  const { nounPhrase } = frame;
  if (nounPhrase === null) return frame;
  const at = title.toLowerCase().indexOf(nounPhrase.toLowerCase(), words.start);
  return { ...frame, nounPhrase: at < 0 ? nounPhrase : title.slice(at, at + nounPhrase.length) };
}

/** The claim with the source and the missing parts of the frame that the text gives. */
function withRepeated(claim: Claim, repeated: Claim | null): Claim {
  if (repeated === null || claim.frame === null || repeated.frame === null) return claim;
  const [own, there] = [claim.frame, repeated.frame];
  // The text names a source in full; a headline cuts it short, or has other words in front of its colon.
  const takesSource = !claim.attribution.some(
    ({ role, agent }) =>
      role === 'ORIGIN' &&
      (agent.kind === 'PERSON' || agent.kind === 'ORGANISATION') &&
      /^\p{Lu}/u.test(agent.name),
  );
  // "Governor: 38 dead" is of the governor whom the text names.
  const said = repeated.attribution.find(({ role }) => role === 'ORIGIN')?.source?.exact.toLowerCase() ?? '';
  const shortened = claim.attribution.some(
    ({ role, agent }) => role === 'ORIGIN' && said.split(' ').includes(agent.name.toLowerCase()),
  );
  const chain = repeated.attribution.map((link) => ({ ...link, source: null, cue: null }));
  const named = (takesSource || shortened) && chain.some(({ role }) => role === 'ORIGIN');
  return {
    ...claim,
    frame: mapNames(FRAME_NAMES, (name) => own[name] ?? there[name]) as Frame,
    // "640 jobs: union hits back": without a verb a headline asserts as the text does.
    modality: own.predicate === null ? modalityBeside(claim.modality, repeated.modality) : claim.modality,
    times: repeated.times,
    attribution: named ? chain : claim.attribution,
    links: [...claim.links, { kind: 'REPEATS', to: repeated.id }],
    reading: {
      ...claim.reading,
      notes: [
        ...claim.reading.notes,
        `The text says it too: “${repeated.words.exact}”.`,
        ...(named ? ['The text names its source.'] : []),
      ],
    },
  };
}
