import type { AttributionLink } from '../../domain/claims/attributionLink.ts';
import type { Claim } from '../../domain/claims/claim.ts';
import { partAt, type Layout, type Part } from '../../domain/claims/layout.ts';
import type { Speech } from '../speech/foundSpeech.ts';
import { firstReached } from '../text/firstReached.ts';
import type { Prose } from '../text/prose.ts';

/**
 * Gives claims of tables and lists without a source the source of their lead. The lead is the sentence in front of the
 * part or its caption, if it ends with a colon or the part is a table. Linear in parts and claims.
 */
export function leadSources(prose: Prose, layout: Layout, speech: Speech): (claim: Claim) => Claim {
  const known = new Map<Part, readonly AttributionLink[]>();
  const before = new Map(layout.map((part, at) => [part, layout[at - 1] ?? null]));
  return (claim) => {
    const hasLead = claim.place === 'TABLE' || claim.place === 'LIST';
    const part = hasLead ? partAt(layout, claim.words.start) : null;
    if (part === null || namesSourceIn(part, claim.attribution, speech)) return claim;
    const links = known.get(part) ?? sourceOfLead(prose, layout, before.get(part) ?? null, part, speech);
    known.set(part, links);
    if (links.length === 0) return claim;
    const note = 'The source is that of the line that leads to it.';
    return {
      ...claim,
      attribution: links,
      reading: { ...claim.reading, notes: [...claim.reading.notes, note] },
    };
  };
}

/** Whether links have an origin that the part names: a speaker who goes on into a table yields to its caption. */
const namesSourceIn = (part: Part, links: readonly AttributionLink[], speech: Speech): boolean =>
  namesSource(links, speech) &&
  links.some(({ role, source }) => role === 'ORIGIN' && (source === null || source.start >= part.start));

/** Whether links have an origin other than a publisher that speaks for itself. */
const namesSource = (links: readonly AttributionLink[], { ownVoice }: Speech): boolean =>
  links.some(({ role, agent, source }) => role === 'ORIGIN' && (source !== null || agent.name !== ownVoice));

function sourceOfLead(
  prose: Prose,
  layout: Layout,
  caption: Part | null,
  part: Part,
  speech: Speech,
): readonly AttributionLink[] {
  const { points, sentences, text } = prose;
  const isCaption = part.kind === 'TABLE' && caption?.kind === 'CAPTION' && part.start - caption.end <= 2;
  const starts = isCaption ? [part.start, caption.start] : [part.start];
  for (const start of starts) {
    const at = points.toUtf16(start);
    const lead = sentences[firstReached(sentences, (sentence) => sentence.start >= at) - 1];
    if (lead === undefined) return [];
    // Another entry leads nowhere.
    const around = partAt(layout, points.fromUtf16(lead.start));
    if ((around?.entry ?? null) !== part.entry) return [];
    const opens = text.slice(lead.start, lead.end).endsWith(':');
    if (part.kind === 'LIST' && !opens) return [];
    const first = lead.tokens[0];
    const words = lead.tokens.filter(({ pos }) => pos !== 'PUNCT').at(-1);
    for (const token of [words, first]) {
      if (token === undefined) continue;
      const { links } = speech.attributionOf({ start: token.start, end: token.end });
      if (namesSource(links, speech)) return links;
    }
    const figure = lead.tokens.find(({ pos }) => pos === 'NUM');
    const { links } = speech.attributionOf(figure ?? { start: lead.start, end: lead.start + 1 });
    if (namesSource(links, speech)) return links;
  }
  return sourceBelow(prose, part, speech);
}

/** A line of two signs may be between a table and the line below it. */
const GAP_UNITS = 2;

/** The source that a line right below a table names of itself ("Source: Harbour Office"). */
function sourceBelow(prose: Prose, part: Part, speech: Speech): readonly AttributionLink[] {
  const { points, sentences } = prose;
  const end = points.toUtf16(part.end);
  const below = sentences[firstReached(sentences, (sentence) => sentence.start >= end)];
  if (below === undefined || part.kind !== 'TABLE' || below.start - end > GAP_UNITS) return [];
  const { links } = speech.attributionOf({ start: below.start, end: below.end });
  const named = links[0]?.source;
  return named != null && named.start >= points.fromUtf16(below.start) ? links : [];
}
