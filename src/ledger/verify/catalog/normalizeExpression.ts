/** A part of an expression: text, or the parts in parentheses. */
type Part = string | readonly Part[];

const WORDS = [' AND ', ' OR '] as const;

/**
 * An expression as PostgreSQL prints it, with `((a AND b) AND c)` as `(a AND b AND c)`, and OR likewise. PostgreSQL
 * prints the first form for an original definition, and the second after a dump and restore.
 */
export function normalizeExpression(expression: string): string {
  return print(flatten(parse(expression)));
}

/** Parentheses in strings and quoted names do not count. */
const TOKENS = /'(?:[^']|'')*'|"(?:[^"]|"")*"|[()]|[^'"()]+|['"]/g;

function parse(expression: string): readonly Part[] {
  const open: Part[][] = [[]];
  for (const token of expression.match(TOKENS) ?? []) {
    const last = open.at(-1) ?? [];
    if (token === '(') open.push([]);
    else if (token === ')' && open.length > 1) {
      open.pop();
      open.at(-1)?.push(last);
    } else last.push(token);
  }
  return open[0] ?? [];
}

/** Removes the parentheses of a group if the same word joins it with its neighbours. */
function flatten(parts: readonly Part[]): readonly Part[] {
  const flat = parts.map((part) => (typeof part === 'string' ? part : flatten(part)));
  const word = joint(flat);
  if (word === null) return flat;
  return flat.flatMap((part, at) => {
    const isOperand = stands(flat[at - 1], word, 'before') && stands(flat[at + 1], word, 'after');
    return typeof part !== 'string' && isOperand && joint(part) === word ? part : [part];
  });
}

/** Whether the neighbour of an operand is the word alone, or missing. */
const stands = (part: Part | undefined, word: string, where: 'before' | 'after'): boolean =>
  part === undefined ||
  (typeof part === 'string' && (where === 'before' ? part.endsWith(word) : part.startsWith(word)));

/** The word that joins all parts of a group; `null` if there is none, or if both words occur. */
function joint(parts: readonly Part[]): string | null {
  const texts = parts.filter((part) => typeof part === 'string' && !/^['"]/.test(part));
  const joining = WORDS.filter((word) => texts.some((text) => text.includes(word)));
  return joining.length === 1 ? (joining[0] ?? null) : null;
}

const print = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : `(${print(part)})`)).join('');
