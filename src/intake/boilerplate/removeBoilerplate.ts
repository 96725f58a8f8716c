import type { PageWords } from '../../domain/pageWords.ts';
import type { Block } from '../text/block.ts';
import { parseByline, parseDateLine, parseDateMarker } from './dateAndByline.ts';
import { boilerplateKind, stripTrimmings } from './boilerplateLine.ts';
import { trimLeadingBoilerplate } from './trimLeadingBoilerplate.ts';
import { sameTitle } from './headline.ts';
import { isProse, isSentence } from './lineShape.ts';
import { matches } from './matches.ts';
import { withoutAbout } from './withoutAbout.ts';
import { trimTrailingBoilerplate } from './trimTrailingBoilerplate.ts';

/** Entries of a list of other articles; the line after so many is the article again. */
const MAX_LISTED = 12;
/** A line that is nearly all link and no sentence leads elsewhere. */
const MIN_LINK_SHARE = 0.9;
/** A byline or date is at most this many lines from the first sentence or from the end. */
const NEAR_THE_BODY = 3;

/** The name of an outlet has few words; longer ones are sentences. */
const MAX_PUBLISHER_WORDS = 4;

/** An article's text, and the metadata from its boilerplate. */
export interface CleanedArticle {
  readonly blocks: readonly Block[];
  readonly title: string | null;
  /** ISO 8601, as found: may lie in the future. */
  readonly publishedAt: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
}

/**
 * Removes boilerplate, the lines of the page that are not the article. These are menus, labels, share and comment
 * lines, counters, legal notices, photo credits, lists of other articles, date lines and bylines. It removes every
 * repetition of the headline too: the headline is the title, and a figure in it would count twice. A sentence goes
 * only if it is a known notice. If nothing would be left, everything stays.
 */
export function removeBoilerplate(
  given: readonly Block[],
  knownTitle: string | null,
  pageWords: PageWords,
): CleanedArticle {
  const marker = parseDateMarker(given[0]?.text ?? '', pageWords);
  const blocks = given.map((block, at) =>
    withText(block, stripTrimmings(at === 0 ? block.text.slice(marker?.length ?? 0) : block.text, pageWords)),
  );
  const head = trimLeadingBoilerplate(blocks, knownTitle, pageWords);
  const body = withoutLists(blocks.slice(head.end), pageWords).filter(
    (block, at) =>
      boilerplateKind(block.text, pageWords) === null &&
      !isLinkLine(block) &&
      parseByline(block.text, pageWords)?.agency !== false &&
      // Further down a line with a date alone is a heading of a chronicle.
      (at >= NEAR_THE_BODY || parseDateLine(block.text, pageWords) === null),
  );
  const hasProse = body.some((block) => isProse(block.text, pageWords));
  const kept = [
    ...head.kept,
    ...(hasProse ? trimTrailingBoilerplate(withoutAbout(body, pageWords), pageWords) : body),
  ].filter((block) => block.kind !== 'heading' || !sameTitle(block.text, head.title, pageWords));
  return {
    blocks: kept.length === 0 ? blocks : kept,
    title: kept.length === 0 ? knownTitle : head.title,
    publishedAt: marker?.value ?? dateIn(blocks, head.end, pageWords),
    byline: bylineIn(blocks, head.end, pageWords),
    publisher: publisherIn(blocks, pageWords),
  };
}

/** The block with another text, in which the places of its cells no longer hold. */
function withText({ cells, ...block }: Block, text: string): Block {
  return { ...block, text, ...(cells !== undefined && text === block.text && { cells }) };
}

/** Without the lists that a line such as "Read more:" announces. */
function withoutLists(blocks: readonly Block[], pageWords: PageWords): readonly Block[] {
  const kept: Block[] = [];
  let listed = MAX_LISTED;
  for (const block of blocks) {
    if (boilerplateKind(block.text, pageWords) === 'leadIn') {
      listed = 0;
    } else if (listed < MAX_LISTED && isEntry(block, pageWords)) {
      listed++;
    } else {
      listed = MAX_LISTED;
      kept.push(block);
    }
  }
  return kept;
}

const isEntry = (block: Block, pageWords: PageWords): boolean =>
  !isSentence(block.text) && (block.kind === 'item' || (!block.gap && !isProse(block.text, pageWords)));

const isLinkLine = (block: Block): boolean =>
  block.linked >= MIN_LINK_SHARE && !isSentence(block.text) && block.kind !== 'heading';

/** The date of a date line near the start of the body, "published" before "updated"; else of one at the end. */
function dateIn(blocks: readonly Block[], bodyStart: number, pageWords: PageWords): string | null {
  const dates = [...blocks.slice(0, bodyStart + NEAR_THE_BODY), ...blocks.slice(-NEAR_THE_BODY)].map(
    ({ text }) => parseDateLine(text, pageWords),
  );
  return (dates.find((date) => date?.updated === false) ?? dates.find((date) => date !== null))?.iso ?? null;
}

function bylineIn(blocks: readonly Block[], bodyStart: number, pageWords: PageWords): string | null {
  for (const { text } of [
    ...blocks.slice(0, bodyStart + NEAR_THE_BODY),
    ...blocks.slice(bodyStart).reverse(),
  ]) {
    const byline = parseByline(text, pageWords);
    if (byline !== null) return byline.names;
  }
  return null;
}

/** The name in a copyright line with a year ("Riverside Post © 2024"); a credit of a photograph has no year. */
function publisherIn(blocks: readonly Block[], pageWords: PageWords): string | null {
  for (const { text } of blocks) {
    const line = pageWords.copyrightTails.reduce((rest, tail) => rest.replace(tail, ''), text.slice(0, 100));
    const name = ownerIn(line, pageWords)
      .replace(/(?:\.(?:\s.*)?|\s*[,|(].*|\s[–—-].*|\))$/, '')
      .trim();
    // Agencies own the copyright of reports that another outlet prints.
    const isOutlet = /\p{L}{2}/u.test(name) && !matches(pageWords.copyrightAgencies, name);
    if (isOutlet && name.split(' ').length <= MAX_PUBLISHER_WORDS) return name;
  }
  return null;
}

function ownerIn(line: string, { copyrights }: PageWords): string {
  for (const copyright of copyrights) {
    const match = copyright.exec(line);
    if (match !== null) return match[1] ?? '';
  }
  return '';
}
