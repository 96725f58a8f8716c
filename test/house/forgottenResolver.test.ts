import { beforeAll, describe, expect, test } from '@jest/globals';
import { resolve } from 'node:path';
import ts from 'typescript';

const ROOT = 'src/graphql/resolvers.ts';
const FLOOR = resolve('src/graphql');

/** A passage of a file, and what stands there instead. */
interface Change {
  readonly file: string;
  readonly passage: string | RegExp;
  readonly instead: string;
}

let options: ts.CompilerOptions;
let whole: ts.Program;

beforeAll(() => {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  options = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd()).options;
  whole = ts.createProgram([ROOT], options);
});

/** What the compiler says of the GraphQL floor after a change, as far as `complaint`; the disk stays as it is. */
function compile({ file, passage, instead }: Change, complaint: string): string {
  const changedFile = resolve(file);
  const text = whole.getSourceFile(changedFile)?.text ?? '';
  const changed = text.replace(passage, instead);
  if (changed === text) throw new Error(`${String(passage)} is not in ${file}.`);
  const host = ts.createCompilerHost(options);
  const load = host.getSourceFile.bind(host);
  host.getSourceFile = (path, languageVersion, ...rest) => {
    if (resolve(path) !== changedFile)
      return whole.getSourceFile(path) ?? load(path, languageVersion, ...rest);
    return ts.createSourceFile(path, changed, languageVersion);
  };
  return complaints(ts.createProgram([ROOT], options, host, whole), [changedFile, resolve(ROOT)], complaint);
}

/** The compiler's complaints of the GraphQL floor, `first` files first; with `until` none after the one that has it. */
function complaints(program: ts.Program, first: readonly string[] = [], until?: string): string {
  const rank = ({ fileName }: ts.SourceFile): number => (first.includes(resolve(fileName)) ? 0 : 1);
  const files = program.getSourceFiles().filter(({ fileName }) => resolve(fileName).startsWith(FLOOR));
  const found: string[] = [];
  for (const file of files.toSorted((a, b) => rank(a) - rank(b))) {
    for (const { messageText } of program.getSemanticDiagnostics(file))
      found.push(ts.flattenDiagnosticMessageText(messageText, ' '));
    if (until !== undefined && found.some((one) => one.includes(until))) break;
  }
  return found.join('\n');
}

describe('a forgotten resolver', () => {
  test('is not what the house has', () => {
    expect(complaints(whole)).toBe('');
  });

  const forgotten: readonly [string, Change, string][] = [
    [
      'a field of Query',
      { file: 'src/graphql/claims/claimQueries.ts', passage: /^ {2}agents: .*,$/m, instead: '' },
      "Property 'agents' is missing",
    ],
    [
      'a mutation',
      {
        file: 'src/graphql/articles/addArticle.ts',
        passage: '  addArticle: async',
        instead: '  dropArticle: async',
      },
      "'dropArticle' does not exist",
    ],
    [
      'a field that the row does not answer by itself',
      { file: 'src/graphql/articles/article.ts', passage: /^ {2}claims: .*,$/m, instead: '' },
      "Property 'claims' is missing",
    ],
    [
      'a whole type',
      { file: ROOT, passage: /^ {2}Claim: claim,$/m, instead: '' },
      "Property 'Claim' is missing",
    ],
    [
      'a field that the schema gained',
      {
        file: 'src/generated/graphql.ts',
        passage: /^export type AgentResolvers<.* = \{$/m,
        instead: '$&\n  age?: Resolver<number, ParentType, ContextType>;',
      },
      "Property 'age' is missing",
    ],
    [
      'a field whose row has another type than the schema',
      {
        file: 'src/generated/graphql.ts',
        passage: /(?<=^export type AgentResolvers<.* = \{[^}]*)name\?: Resolver<[^,]*,/m,
        instead: 'name?: Resolver<number,',
      },
      "Property 'name' is missing",
    ],
  ];

  test.each(forgotten)('does not compile: %s', (_, change, complaint) => {
    expect(compile(change, complaint)).toContain(complaint);
  });
});
