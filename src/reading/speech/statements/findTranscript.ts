import type { Prose } from '../../text/prose.ts';
import type { Saying } from './saying.ts';
import type { Extent } from '../../text/extent.ts';

/** "ORTIZ: ..." or, in quotation marks, "“ORTIZ: ..." at the beginning of a paragraph. */
const LABEL = /^["“'‘]?((?:\p{Lu}[\p{Lu}.'’-]+)(?:\s\p{Lu}[\p{Lu}.'’-]+){0,3}):\s/u;
/** The reach of the search for a label at the beginning of a paragraph, in UTF-16 units. */
const LABEL_UNITS = 60;
/** One label is a headline or a heading; a conversation has two. */
const MIN_LABELS = 2;

/** The turns of a printed conversation: a speaker says everything up to the next label. Linear. */
export function findTranscript(prose: Prose): Saying[] {
  const { text, paragraphs } = prose;
  const labels = paragraphs.map((paragraph) => {
    const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LABEL_UNITS));
    const found = LABEL.exec(head);
    const name = found?.[1];
    if (found === null || name === undefined) return null;
    const start = paragraph.start + found[0].indexOf(name);
    return { source: { start, end: start + name.length }, from: paragraph.start + found[0].length };
  });
  if (labels.filter((label) => label !== null).length < MIN_LABELS) return [];
  const last = labels.findLastIndex((label) => label !== null);
  const sayings: Saying[] = [];
  let source: Extent | null = null;
  paragraphs.forEach((paragraph, index) => {
    if (index > last) return;
    const label = labels[index] ?? null;
    if (label !== null) source = label.source;
    if (source === null) return;
    const cue = { start: source.end, end: source.end + 1 };
    sayings.push({
      source,
      stated: null,
      antecedent: null,
      cue,
      zone: source,
      lemma: ':',
      content: [{ start: label?.from ?? paragraph.start, end: paragraph.end }],
      rule: 'block.transcript',
      ofBody: false,
      beneath: false,
      negated: false,
      denied: false,
      planned: false,
    });
  });
  return sayings;
}
