import type { AttributionLink } from '../../domain/claims/attributionLink.ts';
import type { Directness } from '../../domain/vocabulary.ts';
import { firstReached } from '../text/firstReached.ts';
import type { FoundAttribution, Speech } from './foundSpeech.ts';
import type { Prose } from '../text/prose.ts';
import { findQuotes, fullStretches, isFull } from './quotes/findQuotes.ts';
import { pairMarks } from './quotes/pairMarks.ts';
import { isNickname } from './quotes/isNickname.ts';
import { cutUnits } from './statements/cutUnits.ts';
import { findOwnStatements } from './statements/findOwnStatements.ts';
import { findStatements } from './statements/findStatements.ts';
import { readSayings } from './statements/readSayings.ts';
import type { Saying } from './statements/saying.ts';
import { attribute } from './attribution/attribute.ts';
import { collectMentions } from './attribution/collectMentions.ts';
import { continueSpeakers } from './attribution/continueSpeakers.ts';
import { findOwnVoice, type OwnVoice } from './attribution/findOwnVoice.ts';
import type { ArticleMetadata } from './attribution/articleMetadata.ts';
import { attributionChain, onlyActs, type Attributed } from './attribution/attributionChain.ts';
import { coverIndex } from './attribution/coverIndex.ts';
import { withLeadingWords } from './attribution/leadingWords.ts';
import { sayingWithin } from './attribution/sayingWithin.ts';
import type { Extent } from '../text/extent.ts';
import type { Stretch } from './quotes/stretch.ts';

/** Whether the words of a source are verbatim, verbatim in part, or retold. */
function directnessOf(stretches: readonly Stretch[], full: ReadonlySet<Stretch>, words: Extent): Directness {
  const stretch = stretches[firstReached(stretches, (other) => other.close > words.start)];
  if (stretch === undefined || stretch.open >= words.end) return 'INDIRECT';
  const inside = stretch.open <= words.start && words.end <= stretch.close;
  return inside && full.has(stretch) ? 'DIRECT' : 'MIXED';
}

/** The chain with the publisher as the origin of what no one else says, if it speaks for itself. */
function withOwnVoice(own: OwnVoice | null, found: FoundAttribution): FoundAttribution {
  const { links, notes, told } = found;
  if (own === null || links.some(({ role }) => role === 'ORIGIN')) return found;
  const origin: AttributionLink = {
    role: 'ORIGIN',
    agent: { name: own.agent.name, kind: own.agent.kind },
    source: null,
    cue: null,
    directness: 'INDIRECT',
    anonymous: false,
  };
  return { links: [origin, ...links], notes: [own.note, ...notes], told };
}

/**
 * Whether a source of a text in its publisher's own voice is another body. It says more than it does. It has a name, or more
 * words than "the ministry" tell that it is a body ("the flood authorities").
 */
function speaksBesideOwn(prose: Prose, entry: Attributed, publisher: string): boolean {
  const { agent } = entry;
  const acts = onlyActs(entry, prose.language.speech.actingVerbs);
  const words = agent.name.toLowerCase().split(' ');
  const houseNouns = prose.language.speech.ownVoice?.houseNouns;
  const isNamed =
    /\p{Lu}[\p{Ll}\p{Lu}]/u.test(agent.name) && houseNouns?.has(agent.name.toLowerCase()) !== true;
  const isTold = agent.kind === 'ORGANISATION' && !words.some((word) => houseNouns?.has(word));
  const name = publisher.toLowerCase();
  const { outsiders } = prose.language.speech.ownVoice ?? { outsiders: new Set() };
  const isOutsider = words.some((word) => outsiders.has(word) && !name.includes(word));
  return !acts && (isNamed || isTold || isOutsider);
}

const NOT_PUBLISHED: ArticleMetadata = { publisher: null, title: null, url: null };

/**
 * The quotes and statements of a prose, and the sources of any stretch of it. No speaker goes on from one of the
 * `entries` of a live blog, given by their beginnings, to another. Linear in the text.
 */
export function readSpeech(
  prose: Prose,
  publication: ArticleMetadata = NOT_PUBLISHED,
  entries: readonly number[] = [],
): Speech {
  const stretches = pairMarks(prose.text, prose.paragraphs, prose.language.speech.words).filter(
    (stretch) => !isNickname(prose.text, stretch),
  );
  const units = cutUnits(prose, stretches);
  const sayings = readSayings(prose, units);
  const hidden = stretches.filter((stretch) => isFull(prose.text, stretch)).map((stretch) => stretch.words);
  const own = findOwnVoice(prose, stretches, publication);
  const all = withLeadingWords(
    units,
    attribute(prose, collectMentions(prose, hidden), sayings, entries, units, own?.agent ?? null),
  );
  const attributed =
    own === null ? all : all.filter((entry) => speaksBesideOwn(prose, entry, own.agent.name));
  const wires = prose.language.speech.findWires(prose.text, prose.paragraphs);
  const index = coverIndex(attributed, (entry) => entry.saying.content);
  const continued = continueSpeakers(prose, units, attributed, entries, own !== null);
  const goingOn = coverIndex(continued, ({ words }) => [words]);
  const sourced = coverIndex(
    sayings.filter(({ source, rule }) => source !== null && rule !== 'form.narrator'),
    ({ content }) => content,
  );
  const sayingOf = (words: Extent): Saying | null =>
    index.covering(words)[0]?.saying ?? sourced.covering(words)[0] ?? null;
  const full = fullStretches(prose.text, stretches, sayingOf);
  const within = sayingWithin(attributed);
  const attributionOf = (words: Extent, clause = false): FoundAttribution => {
    const said = index.covering(words);
    const inside = said.length > 0 || !clause ? null : within(words);
    const before = said.length > 0 || inside !== null ? [] : goingOn.covering(words).slice(0, 1);
    const named = inside === null ? said : [inside];
    const covering = before.length > 0 ? before.map(({ entry }) => goesOnAs(entry)) : named;
    return withOwnVoice(own, attributionChain(prose, covering, wires, directnessOf(stretches, full, words)));
  };
  const quotes = findQuotes(prose, stretches, full, sayingOf);
  const attributedStatements = findStatements(prose, stretches, sayings);
  const taken = [...quotes, ...attributedStatements].map(({ words }) => words);
  return {
    quotes,
    statements: [...attributedStatements, ...findOwnStatements(prose, units, taken)].sort(
      (a, b) => a.words.start - b.words.start || b.words.end - a.words.end,
    ),
    attributionOf,
    ownVoice: own?.agent.name ?? null,
  };
}

const goesOnAs = (entry: Attributed): Attributed => ({
  ...entry,
  goesOn: true,
  note: `${entry.agent.name}: the words go on behind what it said.`,
});
