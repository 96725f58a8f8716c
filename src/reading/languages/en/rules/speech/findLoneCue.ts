import { sourceFrom } from './findPhraseCues.ts';
import { isComma, isDash, isPossessive, isVerb } from './itemKinds.ts';
import { leadBefore } from './leadBefore.ts';
import { phraseFrom, subjectEndingAt } from './nounPhrase.ts';
import type { Reading } from '../../../../speech/statements/reading.ts';
import { contentEnd, plainReading } from './contentRuns.ts';
import { sayingWhat } from './sayingWhat.ts';
import { labelledPlace } from '../slots/findLocation.ts';
import type { Run } from '../../../../speech/statements/reading.ts';
import type { Item } from '../../../../speech/statements/speechUnit.ts';

/** The subject of a sentence is looked for among these many items. */
const MAX_SUBJECT_ITEMS = 60;
/** A headline names its source in at most `label` items, and has at most `items` altogether. */
const HEADLINE = { label: 4, items: 30 } as const;
/** Labels of headlines that name no source. */
const LABELS =
  /^(?:poll|exclusive|breaking|update|updated|watch|video|opinion|analysis|photos?|live|explainer|editorial|correction|note|read|more|source|sources|summary|report|review|listen|pictured?|pictures|images?|caption|credit|factbox|timeline|letter|recap|column|commentary|podcast|gallery|preview|facts?|background|abstract|text|date|views|by|tags?|share)$/u;
/** Endings of topics, which the tagger takes for names in front of a colon. */
const TOPICS = /(?:[ts]ion|ment|ness|ity|ance|ence|ings?|ures?)s?$/u;
/** Nouns for people and bodies that may say something. */
const PERSON_ITEMS =
  /^(?:\p{L}+(?:man|woman|men|women|er|or|ist)s?|official|officials|president|mother|father|judge|army|ministry|company|police)$/u;
/** Documents that say something by themselves behind "in", "under", "by". */
const POLLS = /^(?:poll|polls|survey|surveys|study|analysis|census)$/u;
const PLANS = /^(?:plan|plans|proposal|proposals)$/u;
const ESTIMATES =
  /^(?:estimate|estimates|account|accounts|count|counts|tally|calculation|calculations|reckoning|measure)$/u;

const isPerson = (item: Item): boolean =>
  item.pos === 'PROPN' || /^(?:he|she|they|i|we)$/u.test(item.lower) || PERSON_ITEMS.test(item.lower);

/** A colon before a quote, with no verb of saying: the subject says it ("She had one answer: “...”"). */
function colonCue(items: readonly Item[]): Reading | null {
  const colon = items.findIndex((item) => item.text === ':');
  if (colon < 2 || items[colon + 1]?.quoted == null) return null;
  const led = leadBefore(items, colon);
  if (led !== null)
    return plainReading(
      led,
      { from: led.to, to: colon + 1 },
      ':',
      [{ from: colon + 1, to: contentEnd(items) }],
      'quote.colon',
    );
  for (let k = 1; k < Math.min(colon, MAX_SUBJECT_ITEMS); k++) {
    const source = isVerb(items[k]) ? subjectEndingAt(items, k, 0) : null;
    if (source === null || !items.slice(source.from, source.to).some(isPerson)) continue;
    const content = { from: colon + 1, to: contentEnd(items) };
    return plainReading(source, { from: k, to: k + 1 }, items[k]?.lemma ?? '', [content], 'quote.colon');
  }
  return null;
}

/** "“...” — Jane Roe". */
function dashCue(items: readonly Item[]): Reading | null {
  const dash = items[1];
  if (items[0]?.quoted == null || dash === undefined || !isDash(dash)) return null;
  const source = phraseFrom(items, 2);
  if (source === null || items[source.from]?.pos !== 'PROPN') return null;
  return plainReading(source, { from: 1, to: 2 }, dash.text, [{ from: 0, to: 1 }], 'quote.dash');
}

/** A headline that names its source: "Ortiz: Army Will Stay". */
function headlineCue(items: readonly Item[]): Reading | null {
  const colon = items.findIndex((item) => item.text === ':');
  if (colon < 1 || colon > HEADLINE.label || items.length > HEADLINE.items) return null;
  const label = items.slice(0, colon);
  const named = label.every((item) => item.quoted === null && /^\p{Lu}/u.test(item.text));
  if (!named || label.some((item) => LABELS.test(item.lower)) || label.at(-1)?.pos !== 'PROPN') return null;
  // "Vaccination: 40 people had"
  if (label.length === 1 && TOPICS.test(label[0]?.lower ?? '')) return null;
  const content = { from: colon + 1, to: contentEnd(items) };
  // "Old Town: 12 dead, 40 injured" counts at a place.
  const says = (item: Item, k: number, all: readonly Item[]): boolean =>
    item.quoted !== null || (isVerb(item) && !(item.lower.endsWith('ed') && all[k - 1]?.pos === 'NUM'));
  if (!items.slice(content.from, content.to).some(says)) return null;
  // "Old Town: 12 barns burned", a line of a list.
  if (labelledPlace(items, colon + 1) !== undefined) return null;
  return plainReading({ from: 0, to: colon }, { from: colon, to: colon + 1 }, ':', [content], 'headline');
}

/** The noun phrase of a document behind a preposition at `at`. */
function documentAt(items: readonly Item[], at: number): (Run & { readonly end: number }) | null {
  const preposition = items[at]?.lower ?? '';
  if (!/^(?:in|by|under|per)$/u.test(preposition)) return null;
  const source = sourceFrom(items, at + 1);
  if (source === null) return null;
  const words = items.slice(source.from, source.to);
  const joint = words.findIndex((item) => item.pos === 'ADP' || isComma(item));
  const noun = words[joint < 0 ? words.length - 1 : joint - 1];
  const documents = preposition === 'under' ? PLANS : preposition === 'in' ? POLLS : ESTIMATES;
  if (noun === undefined || !documents.test(noun.lower)) return null;
  // "under the ministry's plan"
  const owner = words.findIndex(isPossessive);
  return { from: source.from, to: owner > 0 ? source.from + owner : source.to, end: source.to };
}

/** A document that speaks: "in a poll", "under her plan", "by one estimate". */
function documentCue(items: readonly Item[]): Reading | null {
  const opening = items.findIndex((item) => item.pos !== 'CCONJ' && item.pos !== 'ADV');
  const first = documentAt(items, opening);
  const cue = { from: opening, to: opening + 1 };
  if (first !== null && isComma(items[first.end])) {
    const content = { from: first.end + 1, to: contentEnd(items) };
    return plainReading(first, cue, 'document', [content], 'document.before');
  }
  const comma = items.findLastIndex(isComma);
  const last = comma > 0 ? documentAt(items, comma + 1) : null;
  if (last === null || last.end < contentEnd(items)) return null;
  const behind = { from: comma + 1, to: comma + 2 };
  return plainReading(last, behind, 'document', [{ from: 0, to: comma }], 'document.behind');
}

/** The one cue of a unit without a verb or noun of saying; `null` if there is none either. */
export function findLoneCue(items: readonly Item[]): Reading | null {
  const reading =
    sayingWhat(items) ?? colonCue(items) ?? dashCue(items) ?? headlineCue(items) ?? documentCue(items);
  return reading !== null && reading.content.length > 0 ? reading : null;
}
