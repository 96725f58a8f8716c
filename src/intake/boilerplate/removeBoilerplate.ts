import type { Block } from '../text/block.ts';
import { parseByline, parseDateLine, parseDateMarker } from './dateAndByline.ts';
import { boilerplateKind, stripTrimmings } from './boilerplateLine.ts';
import { trimLeadingBoilerplate } from './trimLeadingBoilerplate.ts';
import { sameTitle } from './headline.ts';
import { isProse, isSentence } from './lineShape.ts';
import { trimTrailingBoilerplate } from './trimTrailingBoilerplate.ts';

/** Entries of a list of other articles; what comes after so many is the article again. */
const MAX_LISTED = 12;
/** A line that is nearly all link and no sentence leads elsewhere. */
const MIN_LINK_SHARE = 0.9;
/** Where a text may say who wrote it and when: this many lines from its first sentence or from its end. */
const NEAR_THE_BODY = 3;

/** The name of an outlet has few words; longer ones are sentences. */
const MAX_PUBLISHER_WORDS = 4;

/** An article's own text, and what its page furniture said of it. */
export interface CleanedArticle {
  readonly blocks: readonly Block[];
  readonly title: string | null;
  /** ISO 8601, as found: may lie in the future. */
  readonly publishedAt: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
}

/**
 * Takes out what belongs to the page and not to the article: menus, labels, share and comment lines, counters, legal notices, photo
 * credits, lists of other articles, date lines and bylines. The headline is taken out too, however often it is repeated: it is the
 * title, and a figure in it would count a second time what the text says. A sentence goes only where it is a known notice; where
 * nothing would be left, everything stays.
 */
export function removeBoilerplate(given: readonly Block[], knownTitle: string | null): CleanedArticle {
  const marker = parseDateMarker(given[0]?.text ?? '');
  const blocks = given.map((block, at) => ({
    ...block,
    text: stripTrimmings(at === 0 ? block.text.slice(marker?.length ?? 0) : block.text),
  }));
  const head = trimLeadingBoilerplate(blocks, knownTitle);
  const body = withoutLists(blocks.slice(head.end)).filter(
    (block, at) =>
      boilerplateKind(block.text) === null &&
      !isLinkLine(block) &&
      parseByline(block.text)?.agency !== false &&
      // Further down a line with a date alone is a heading of a chronicle.
      (at >= NEAR_THE_BODY || parseDateLine(block.text) === null),
  );
  const hasProse = body.some((block) => isProse(block.text));
  const kept = [...head.kept, ...(hasProse ? trimTrailingBoilerplate(body) : body)].filter(
    (block) => block.kind !== 'heading' || !sameTitle(block.text, head.title),
  );
  return {
    blocks: kept.length === 0 ? blocks : kept,
    title: kept.length === 0 ? knownTitle : head.title,
    publishedAt: marker?.value ?? dateIn(blocks, head.end),
    byline: bylineIn(blocks, head.end),
    publisher: publisherIn(blocks),
  };
}

/** Without the lists that a line such as "Read more:" announces. */
function withoutLists(blocks: readonly Block[]): readonly Block[] {
  const kept: Block[] = [];
  let listed = MAX_LISTED;
  for (const block of blocks) {
    if (boilerplateKind(block.text) === 'leadIn') {
      listed = 0;
    } else if (listed < MAX_LISTED && isEntry(block)) {
      listed++;
    } else {
      listed = MAX_LISTED;
      kept.push(block);
    }
  }
  return kept;
}

const isEntry = (block: Block): boolean =>
  !isSentence(block.text) && (block.kind === 'item' || (!block.gap && !isProse(block.text)));

const isLinkLine = (block: Block): boolean =>
  block.linked >= MIN_LINK_SHARE && !isSentence(block.text) && block.kind !== 'heading';

/** The date of a date line near the start of the body, "published" before "updated"; else of one at the end. */
function dateIn(blocks: readonly Block[], bodyStart: number): string | null {
  const dates = [...blocks.slice(0, bodyStart + NEAR_THE_BODY), ...blocks.slice(-NEAR_THE_BODY)].map(
    ({ text }) => parseDateLine(text),
  );
  return (dates.find((date) => date?.updated === false) ?? dates.find((date) => date !== null))?.iso ?? null;
}

function bylineIn(blocks: readonly Block[], bodyStart: number): string | null {
  for (const { text } of [
    ...blocks.slice(0, bodyStart + NEAR_THE_BODY),
    ...blocks.slice(bodyStart).reverse(),
  ]) {
    const byline = parseByline(text);
    if (byline !== null) return byline.names;
  }
  return null;
}

/** Agencies own the copyright of what they send to others; the outlet that prints it is somebody else. */
const AGENCY =
  /^(?:the )?(?:associated press|ap|reuters|afp|agence france-presse|upi|dpa|getty images|tass|xinhua)\b/i;
const COPYRIGHT =
  /^\W*(?:tm and )?(?:©|\(c\)|copyright)[\s©]*(?:19|20)\d\d,?\s+(?:by )?(.{2,60})$|^(.{2,40}?)\s*©\s?(?:19|20)\d\d/i;

/** The name in a copyright line with a year ("Riverside Post © 2024"); a credit of a photograph has no year. */
function publisherIn(blocks: readonly Block[]): string | null {
  for (const { text } of blocks) {
    const match = COPYRIGHT.exec(text.slice(0, 100).replace(/[.,]?\s*all rights reserved.*$/i, ''));
    const name = (match?.[1] ?? match?.[2] ?? '')
      .replace(/(?:\.(?:\s.*)?|\s*[,|(].*|\s[–—-].*|\))$/, '')
      .trim();
    if (/\p{L}{2}/u.test(name) && !AGENCY.test(name) && name.split(' ').length <= MAX_PUBLISHER_WORDS)
      return name;
  }
  return null;
}
