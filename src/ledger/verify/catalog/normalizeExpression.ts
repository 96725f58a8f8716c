/** A part of an expression: text as it stands, or what stands in parentheses. */
type Part = string | readonly Part[];

const WORDS = [' AND ', ' OR '] as const;

/**
 * An expression as PostgreSQL prints it, with `((a AND b) AND c)` as `(a AND b AND c)`, and OR likewise: it is printed in the
 * first way as it was written, and in the second once it was dumped and restored.
 */
export function normalizeExpression(expression: string): string {
  return print(flatten(parse(expression)));
}

/** Strings and quoted names keep their parentheses to themselves. */
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

/** Takes away the parentheses of what is joined by a word that joins it with its neighbours as well. */
function flatten(parts: readonly Part[]): readonly Part[] {
  const flat = parts.map((part) => (typeof part === 'string' ? part : flatten(part)));
  const word = joint(flat);
  if (word === null) return flat;
  return flat.flatMap((part, at) => {
    const isOperand = stands(flat[at - 1], word, 'before') && stands(flat[at + 1], word, 'after');
    return typeof part !== 'string' && isOperand && joint(part) === word ? part : [part];
  });
}

/** Whether what stands beside an operand is the word alone, or nothing. */
const stands = (part: Part | undefined, word: string, where: 'before' | 'after'): boolean =>
  part === undefined ||
  (typeof part === 'string' && (where === 'before' ? part.endsWith(word) : part.startsWith(word)));

/** The word that joins all of a group; `null` where none does or both do. */
function joint(parts: readonly Part[]): string | null {
  const texts = parts.filter((part) => typeof part === 'string' && !/^['"]/.test(part));
  const joining = WORDS.filter((word) => texts.some((text) => text.includes(word)));
  return joining.length === 1 ? (joining[0] ?? null) : null;
}

const print = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : `(${print(part)})`)).join('');
