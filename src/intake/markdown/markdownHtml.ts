import {
  Lexer,
  Parser,
  Renderer,
  type MarkedOptions,
  type Token,
  type Tokens,
  type TokensList,
} from 'marked';

/** A longer paragraph keeps its marks: they take quadratic time if none of them closes. */
const MAX_PARAGRAPH_LENGTH = 10_000;
/** Quotations and lists inside each other; deeper ones keep their marks, or the parser overflows its stack. */
const MAX_DEPTH = 20;
/** The label of a footnote, and its mark in the text. */
const NOTE = /^ {0,3}\[\^[^\][\s]{1,50}\]:[ \t]*/gm;
const NOTE_MARK = /\[\^[^\][\s]{1,50}\]/g;

/** A Markdown text (CommonMark with tables, struck words and footnotes) as HTML. Its HTML is not safe. */
export function markdownHtml(markdown: string): string {
  // A footnote becomes a paragraph in its place.
  const source = markdown.replace(NOTE, '\n').replace(NOTE_MARK, '');
  const options: MarkedOptions = { gfm: true, renderer: new VisibleText() };
  return Parser.parse(new BoundedLexer(options).lex(source), options);
}

const rawText = (source: string): Tokens.Text => ({
  type: 'text',
  raw: source,
  text: source,
  escaped: false,
});

/** A lexer that takes linear time and depth. */
class BoundedLexer extends Lexer {
  #depth = 0;

  override inlineTokens(source: string, tokens: Token[] = []): Token[] {
    if (source.length <= MAX_PARAGRAPH_LENGTH) return super.inlineTokens(source, tokens);
    tokens.push(rawText(source));
    return tokens;
  }

  override blockTokens(source: string, tokens?: Token[], lastParagraphClipped?: boolean): Token[];
  override blockTokens(source: string, tokens?: TokensList, lastParagraphClipped?: boolean): TokensList;
  override blockTokens(source: string, tokens: Token[] = [], lastParagraphClipped?: boolean): Token[] {
    if (this.#depth >= MAX_DEPTH) {
      tokens.push({ type: 'paragraph', raw: source, text: source, tokens: [rawText(source)] });
      return tokens;
    }
    this.#depth++;
    const blocks = super.blockTokens(source, tokens, lastParagraphClipped);
    this.#depth--;
    return blocks;
  }
}

/** Renders what a reader sees as text: no images, code line by line, the lines of a paragraph joined. */
class VisibleText extends Renderer {
  override image(): string {
    return '';
  }

  override br(): string {
    return ' ';
  }

  override code({ text }: Tokens.Code): string {
    return text
      .split('\n')
      .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
      .join('');
  }
}
