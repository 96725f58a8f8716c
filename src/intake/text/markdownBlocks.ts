import type { Block } from './block.ts';
import { LINE_END } from './textBlocks.ts';
import { tidyLine } from './tidyLine.ts';

/** White space beyond an indent says nothing more; without it no pattern below has much to try. */
const INDENT = '    ';
const LONG_SPACE = /\s{5,}/g;
const FENCE = /^\s*(```|~~~)/;
const HEADING = /^\s{0,3}#{1,6}\s+(.*?)(?:\s+#+)?\s*$/;
const UNDERLINE = /^\s{0,3}(?:=+|-{2,})\s*$/;
const RULE = /^\s{0,3}(?:(?:\*\s*){3,200}|(?:_\s*){3,200}|(?:-\s*){3,200})$/;
const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(.*)$/;
const DEFINITION = /^\s{0,3}\[[^\]]{1,200}\]:\s/;
const TABLE_RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*){0,200}\|?\s*$/;
const TABLE_ROW = /^\s*\|(.*)\|\s*$/;

/** A line without its marks of quotation. A loop, since a pattern that repeats a group overflows on a line of millions. */
function stripQuoteMarks(line: string): string {
  let end = /^\s{0,3}(?=>)/.exec(line)?.[0].length;
  if (end === undefined) return line;
  while (line[end] === '>') end += /\s/.test(line[end + 1] ?? '') ? 2 : 1;
  return line.slice(end);
}

/**
 * A Markdown text as blocks of its visible text: without the marks, links as their text, code as it is, no images, the
 * lines of a paragraph joined. The everyday part of CommonMark and its tables; every pattern is bounded, so the time
 * is linear.
 */
export function markdownBlocks(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: { kind: Block['kind']; lines: string[]; gap: boolean } | null = null;
  let inCode = false;
  let gap = true;
  const close = (): void => {
    if (open !== null) {
      const source = open.lines.join(' ');
      const text = tidyLine(inline(source));
      if (text !== '')
        blocks.push({ text, kind: open.kind, linked: linkedShare(source, text), gap: open.gap });
    }
    open = null;
  };
  const start = (kind: Block['kind'], line: string): void => {
    close();
    open = { kind, lines: [line], gap };
    gap = false;
  };
  for (const raw of markdown.split(LINE_END)) {
    const line = (inCode ? raw : stripQuoteMarks(raw)).replace(LONG_SPACE, INDENT);
    const current = open as { kind: Block['kind']; lines: string[] } | null;
    if (FENCE.test(line)) {
      close();
      inCode = !inCode;
    } else if (inCode) {
      const code = tidyLine(raw);
      if (code !== '') blocks.push({ text: code, kind: 'paragraph', linked: 0, gap: false });
    } else if (current?.kind === 'paragraph' && UNDERLINE.test(line)) {
      current.kind = 'heading';
      close();
    } else if (line.trim() === '' || RULE.test(line) || TABLE_RULE.test(line) || DEFINITION.test(line)) {
      close();
      gap = true;
    } else {
      const heading = HEADING.exec(line)?.[1];
      const row = TABLE_ROW.exec(line)?.[1];
      const item = ITEM.exec(line)?.[1];
      if (heading !== undefined) start('heading', heading);
      else if (row !== undefined)
        start(
          'row',
          row
            .split('|')
            .map((cell) => cell.trim())
            .join(' | '),
        );
      else if (item !== undefined) start('item', item);
      else if (current === null || current.kind === 'heading' || current.kind === 'row')
        start('paragraph', line);
      else current.lines.push(line.trim());
    }
  }
  close();
  return blocks;
}

/**
 * Removes the marks inside a line. The reach of each pattern is bounded: an opening mark that never closes costs no
 * more.
 */
function inline(source: string): string {
  const codes: string[] = [];
  return source
    .replace(
      /(?<!`)(`{1,3})(?!`)(.{1,500}?)(?<!`)\1(?!`)/g,
      (_, __, code: string) => `\ue000${codes.push(code) - 1}\ue000`,
    )
    .replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => `\ue000${codes.push(mark) - 1}\ue000`)
    .replace(/!\[[^\][]{0,500}\](?:\([^()]{0,2000}\)|\[[^\][]{0,200}\])/g, '')
    .replace(/\[\^[^\][]{1,50}\]/g, '')
    .replace(/\[([^\][]{1,500})\](?:\([^()]{0,2000}\)|\[[^\][]{0,200}\])/g, '$1')
    .replace(/<((?:https?:\/\/|mailto:)[^<>\s]{1,500})>/g, '$1')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, ' ')
    .replace(/(\*{1,3}|~~)(?=\S)([^*~]{1,500}?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_]{1,500}?)(?<=\S)\1(?![\p{L}\p{N}_])/gu, '$2')
    .replace(/\ue000(\d+)\ue000/g, (whole, at: string) => codes[Number(at)] ?? whole);
}

function linkedShare(source: string, text: string): number {
  let linked = 0;
  for (const [, words] of source.matchAll(/(?<!!)\[([^\][]{1,500})\]\([^()]{0,2000}\)/g))
    linked += words?.length ?? 0;
  return Math.min(1, linked / text.length);
}
