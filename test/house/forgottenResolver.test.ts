import { beforeAll, describe, expect, test } from '@jest/globals';
import { resolve } from 'node:path';
import ts from 'typescript';

const ROOT = 'src/graphql/resolvers.ts';
const AGENT = 'src/graphql/agents/agent.ts';

/** A passage of a file, with another one instead. */
interface Change {
  readonly file: string;
  readonly passage: string | RegExp;
  readonly instead: string;
  /** The file that the compiler complains of, if it is another one. */
  readonly complainsOf?: string;
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

/** The complaints of the compiler after a change; the disk stays as it is. */
function compile({ file, passage, instead, complainsOf = file }: Change, complaint: string): string {
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
  const program = ts.createProgram([ROOT], options, host, whole);
  const first = complaintsOf(program, [complainsOf]);
  return first.includes(complaint) ? first : first + complaintsOf(program, [ROOT]);
}

/** The complaints of some files. Of all files check:code sees them; the whole floor takes the compiler seconds each time. */
function complaintsOf(program: ts.Program, files: readonly string[]): string {
  return files
    .flatMap((file) => {
      const source = program.getSourceFile(resolve(file));
      // Without a file the compiler checks all of them.
      if (source === undefined) throw new Error(`${file} is not in the program.`);
      return program.getSemanticDiagnostics(source);
    })
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
    .join('\n');
}

describe('a forgotten resolver', () => {
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
        complainsOf: AGENT,
      },
      "Property 'age' is missing",
    ],
    [
      'a field whose row has another type than the schema',
      {
        file: 'src/generated/graphql.ts',
        passage: /(?<=^export type AgentResolvers<.* = \{[^}]*)name\?: Resolver<[^,]*,/m,
        instead: 'name?: Resolver<number,',
        complainsOf: AGENT,
      },
      "Property 'name' is missing",
    ],
  ];

  test('is not in the house', () => {
    const files = forgotten.map(([, { file, complainsOf = file }]) => complainsOf);
    expect(complaintsOf(whole, [...new Set([...files, ROOT])])).toBe('');
  });

  test.each(forgotten)('does not compile: %s', (_, change, complaint) => {
    expect(compile(change, complaint)).toContain(complaint);
  });
});
