import type { Prose, Sentence } from '../../text/prose.ts';
import type { SpeechRules } from '../../language/speechRules.ts';
import type { Token } from '../../text/token.ts';
import type { Item, SpeechUnit } from './speechUnit.ts';
import type { Stretch } from '../quotes/stretch.ts';

/** A longer unit is cut here: no sentence of prose is as long, and a search across a unit stays linear. */
const MAX_UNIT_ITEMS = 400;

const SPEECH_END = /[,.!?…—–-]/u;
/** A speech tag behind a question has its verb within these many words ("...?" the defence minister asked.). */
const TAG_WORDS = 7;
/** A dateline has at most so many items. */
const DATELINE_ITEMS = 14;
const SENTENCE_END = /[.!?…][)\]]?$/u;
const LOWER = /^\p{Ll}/u;

function quotedItem(text: string, stretch: Stretch): Item {
  const { open, close } = stretch;
  return {
    text: text.slice(open, Math.min(close, open + 1)),
    lower: '',
    start: open,
    end: close,
    pos: 'QUOTE',
    lemma: '',
    quoted: stretch,
    spoken: SPEECH_END.test(text.slice(stretch.words.end - 1, stretch.words.end)),
    stops: text.charAt(stretch.words.end - 1) === '.',
  };
}

/** Whether the speech in a stretch ends its sentence, so that a capital behind it begins another one. */
function endsSentence(text: string, stretch: Stretch): boolean {
  return SENTENCE_END.test(
    text.slice(Math.max(stretch.words.start, stretch.words.end - 2), stretch.words.end),
  );
}

/** A unit without the place and agency that a report begins with ("GENEVA (Reuters) - "). */
function withoutDateline(items: Item[]): Item[] {
  if (!/^\p{Lu}{3,}/u.test(items[0]?.text ?? '')) return items;
  for (let k = 1; k < Math.min(items.length, DATELINE_ITEMS); k++) {
    const item = items[k];
    if (item === undefined || item.quoted !== null) return items;
    if (/^(?:—|–|--|―|-)$/u.test(item.text) && item.end !== items[k + 1]?.start) return items.slice(k + 1);
    if (!/^(?:PROPN|NUM|PUNCT)$/u.test(item.pos)) return items;
  }
  return items;
}

/**
 * A capital inside a sentence makes a name of a word that the tagger took for a verb (“...,” Ortiz said). The same
 * holds for a word that joins two names to one ("Doctors Without Borders"). An acronym keeps its capitals, so that no
 * list takes it for a pronoun.
 */
function tagged(token: Token, inside: boolean, speech: SpeechRules): Token {
  if (speech.isAcronym(token.text)) return { ...token, pos: 'PROPN', lower: token.text };
  if (inside && speech.words.nameJoints.has(token.text)) return { ...token, pos: 'PROPN' };
  const name = inside && /^(?:VERB|ADV|INTJ)$/u.test(token.pos) && /^\p{Lu}\p{Ll}/u.test(token.text);
  return name ? { ...token, pos: 'PROPN' } : token;
}

/** A token as an item. Field by field: a spread takes ten times as long. */
const itemOf = ({ text, lower, start, end, pos, lemma }: Token): Item => ({
  text,
  lower,
  start,
  end,
  pos,
  lemma,
  quoted: null,
  spoken: false,
  stops: false,
});

/** Whether a sentence is only a speech tag for the question before it. */
function isTag(sentence: Sentence, tagVerbs: ReadonlySet<string>): boolean {
  for (let k = 1; k < Math.min(sentence.tokens.length, TAG_WORDS); k++) {
    const token = sentence.tokens[k];
    if (token === undefined || (token.pos !== 'VERB' && token.pos !== 'AUX')) continue;
    const next = sentence.tokens[k + 1];
    const cue = tagVerbs.has(token.lemma);
    return cue && (next === undefined || /^(?:PUNCT|ADP|ADV|PRON)$/u.test(next.pos));
  }
  return false;
}

/**
 * Cuts a prose into units. Sentence ends inside quoted stretches do not count. The end of a stretch counts as one
 * if its words end a sentence and a new sentence follows. Linear in the tokens.
 */
export function cutUnits(prose: Prose, stretches: readonly Stretch[]): SpeechUnit[] {
  const { text } = prose;
  const { speech } = prose.language;
  const units: SpeechUnit[] = [];
  let items: Item[] = [];
  let next = 0;
  const finish = (paragraph: number): void => {
    const narrated = withoutDateline(items);
    if (narrated.length > 0) units.push({ items: narrated, paragraph });
    items = [];
  };
  const read = (sentence: Sentence): void => {
    for (const token of sentence.tokens) {
      if (items.length >= MAX_UNIT_ITEMS) finish(sentence.paragraph);
      while ((stretches[next]?.close ?? Infinity) <= token.start) next++;
      const stretch = stretches[next];
      if (stretch !== undefined && stretch.open < token.end && token.start < stretch.close) {
        if (items.at(-1)?.quoted !== stretch) items.push(quotedItem(text, stretch));
      } else {
        items.push(itemOf(tagged(token, items.length > 0, speech)));
      }
    }
  };
  prose.sentences.forEach((sentence, index) => {
    read(sentence);
    const following = prose.sentences[index + 1];
    if (following === undefined || following.paragraph !== sentence.paragraph) {
      finish(sentence.paragraph);
      return;
    }
    const last = items.at(-1);
    const inside = last?.quoted != null && last.end > following.start;
    const runsOn = last?.quoted != null && !endsSentence(text, last.quoted) && !inside;
    const lower = LOWER.test(following.tokens[0]?.text ?? '');
    // "“...!” — Jane Roe"
    const signed = last?.quoted != null && /^(?:—|–|--|―)$/u.test(following.tokens[0]?.text ?? '');
    const asked =
      last?.quoted != null &&
      !inside &&
      /[!?]/u.test(text.slice(last.quoted.words.end - 1, last.quoted.words.end));
    const tag = asked && isTag(following, speech.words.tagVerbs);
    if (!inside && !runsOn && !lower && !signed && !tag) finish(sentence.paragraph);
  });
  return units;
}
