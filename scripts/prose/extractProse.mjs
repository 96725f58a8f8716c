import { Kind, visit, parse } from 'graphql';
import ts from 'typescript';

/** A message or a part of one: three words or more, the first without marks. Nothing else in quotes is prose. */
const MESSAGE = /^([A-Z]?[a-z']+|[A-Z]),?(\s+\S+){2,}/;
/** Statements of SQL, lists of short words and scripts of a shell are strings too. */
const NOT_MESSAGE = /\b(SELECT|FROM|WHERE)\b|^[a-z]+( [a-z]{1,5})+$|&&/;
/** The line comments of other files. */
const LINE_COMMENT = { prisma: /^\s*\/\/\/?\s?(.*)$/, sql: /^\s*--(?!\s*@)\s?(.*)$/, yml: /^\s*#\s?(.*)$/ };
const CODE_WORD = 'Code';
/** Comments here quote words of articles as examples. */
const QUOTES_TEXT = /^(src\/(reading|intake)|test)\//;

/**
 * The prose of a file as blocks of whole sentences, each with its first line. In Markdown these are paragraphs, list items
 * and table cells; in programs comments, messages and test titles; in a schema descriptions.
 */
export function extractProse(path, text) {
  if (path.endsWith('.md')) return markdownBlocks(text);
  if (/\.graphql$/.test(path)) return schemaBlocks(text);
  if (/\.(ts|mjs|js|jsx)$|^bin\//.test(path)) return programBlocks(path, text);
  const [, extension] = /\.(\w+)$/.exec(path) ?? [];
  if (extension in LINE_COMMENT) return lineCommentBlocks(text, LINE_COMMENT[extension]);
  return [];
}

function markdownBlocks(text) {
  const blocks = [];
  let open = null;
  let fence = false;
  const close = () => {
    if (open !== null) blocks.push(open);
    open = null;
  };
  for (const [index, raw] of withoutComments(text).split('\n').entries()) {
    if (/^\s*(```|~~~)/.test(raw)) {
      fence = !fence;
      close();
      continue;
    }
    const line = index + 1;
    const cleaned = plain(raw).trim();
    if (fence || cleaned === '' || /^[|\s:-]+$/.test(cleaned)) {
      close();
    } else if (cleaned.startsWith('|')) {
      close();
      // A cell may be a list with semicolons.
      for (const item of cleaned.split(/[|;]/).filter((one) => one.trim() !== ''))
        blocks.push({ line, text: item.trim() });
    } else if (/^(#+|[-*]|\d+\.)\s/.test(cleaned)) {
      close();
      open = { line, text: cleaned.replace(/^(#+|[-*]|\d+\.)\s+/, '') };
      if (cleaned.startsWith('#')) close();
    } else if (open === null) {
      open = { line, text: cleaned };
    } else {
      open.text += ` ${cleaned}`;
    }
  }
  close();
  return blocks;
}

const withoutComments = (text) =>
  text.replaceAll(/<!--[^]*?-->/g, (found) => found.replaceAll(/[^\n]/g, ' '));

/** Without marks: code is one word, a link is its text. */
const plain = (line) =>
  line
    .replaceAll(/`[^`]*`/g, CODE_WORD)
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/<?https?:\/\/[^\s>)]+>?/g, CODE_WORD)
    .replaceAll(/\*\*|(?<!\w)_|_(?!\w)/g, '');

function schemaBlocks(text) {
  const blocks = [];
  visit(parse(text), {
    enter(node) {
      if (node.kind !== Kind.STRING || !node.loc) return;
      blocks.push(...paragraphs(node.value, node.loc.startToken.line + (node.block ? 1 : 0)));
    },
  });
  return blocks;
}

function programBlocks(path, text) {
  const isTest = path.endsWith('.test.ts');
  // A language's words and examples are data, and so are the texts that tests read.
  const hasMessages = !/^test\/(?!fixtures\/)/.test(path) && !path.includes('/languages/');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const lineAt = (offset) => file.getLineAndCharacterOfPosition(offset).line + 1;
  const comments = commentBlocks(file, text, lineAt);
  const blocks = QUOTES_TEXT.test(path) ? comments.map(withoutQuotes) : comments;
  const walk = (node) => {
    const words = stringOf(node);
    if (words !== null) {
      const isTitle = isTest && isFirstArgument(node) && namesTests(node.parent.expression);
      if (isTitle ? words.includes(' ') : hasMessages && MESSAGE.test(words) && !NOT_MESSAGE.test(words))
        blocks.push({ line: lineAt(node.getStart(file)), text: plain(words) });
    }
    ts.forEachChild(node, walk);
  };
  walk(file);
  return blocks;
}

const isFirstArgument = (node) => ts.isCallExpression(node.parent) && node.parent.arguments[0] === node;

/** `test`, `describe` and their forms, such as `test.each(rows)` and `(isThere ? test : test.skip)`. */
function namesTests(callee) {
  if (ts.isIdentifier(callee)) return callee.text === 'test' || callee.text === 'describe';
  if (ts.isConditionalExpression(callee)) return namesTests(callee.whenTrue);
  return 'expression' in callee && namesTests(callee.expression);
}

const withoutQuotes = (block) => ({
  ...block,
  text: block.text.replaceAll(/"[^"]{1,300}"|“[^”]{1,300}”/g, CODE_WORD),
});

/** The text of a string, with one word for whatever is put in; `null` for other nodes. */
function stringOf(node) {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(CODE_WORD);
}

/** Comments; line comments that follow each other are one block. */
function commentBlocks(file, text, lineAt) {
  const ranges = new Map();
  const collect = (node) => {
    if (node.getChildCount(file) > 0) {
      node.getChildren(file).forEach(collect);
      return;
    }
    for (const range of ts.getLeadingCommentRanges(text, node.pos) ?? []) ranges.set(range.pos, range);
    for (const range of ts.getTrailingCommentRanges(text, node.end) ?? []) ranges.set(range.pos, range);
  };
  collect(file);
  const blocks = [];
  let last = null;
  for (const { pos, end, kind } of [...ranges.values()].sort((a, b) => a.pos - b.pos)) {
    const line = lineAt(pos);
    if (kind === ts.SyntaxKind.MultiLineCommentTrivia) {
      const inner = text
        .slice(pos, end)
        .replace(/^\/\*+/, '')
        .replace(/\*+\/$/, '');
      blocks.push(...paragraphs(inner.replaceAll(/^[ \t]*\* ?/gm, ''), line));
      last = null;
      continue;
    }
    const words = plain(text.slice(pos, end).replace(/^\/\/+\s?/, ''));
    if (/^(oxlint-|@ts-|oxfmt-)/.test(words)) continue;
    if (last !== null && last.end === line - 1)
      Object.assign(last, { end: line, text: `${last.text} ${words}` });
    else blocks.push((last = { line, end: line, text: words }));
  }
  return blocks;
}

/** Line comments; those that follow each other are one block. */
function lineCommentBlocks(text, pattern) {
  const blocks = [];
  let last = null;
  for (const [index, raw] of text.split('\n').entries()) {
    const words = pattern.exec(raw)?.[1];
    if (words === undefined) last = null;
    else if (last !== null) last.text += ` ${plain(words)}`;
    else blocks.push((last = { line: index + 1, text: plain(words) }));
  }
  return blocks;
}

/** Blank lines, list items and JSDoc tags begin a new block. */
function paragraphs(text, firstLine) {
  const blocks = [];
  let open = null;
  for (const [index, raw] of text.split('\n').entries()) {
    const words = plain(raw).trim();
    if (words === '') open = null;
    else if (open === null || /^([-*]|\d+\.|@\w+)\s/.test(words))
      blocks.push(
        (open = { line: firstLine + index, text: words.replace(/^([-*]|\d+\.|@\w+( \w+)?)\s+/, '') }),
      );
    else open.text += ` ${words}`;
  }
  return blocks;
}
