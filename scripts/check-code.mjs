/**
 * `npm run check:code`: the compiler and ESLint over one program. The rules that need types find most of them in the compiler's
 * memory, so one run takes less CPU than two. ESLint also runs if the compiler complains. Both skip files that are as they were.
 */
import process from 'node:process';
import { ESLint } from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';

const CACHE = 'node_modules/.cache';

/** The program of tsconfig.json, as `tsc --noEmit --incremental` makes it. */
function readProgram() {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path));
  const { options, fileNames, errors } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  return ts.createIncrementalProgram({
    rootNames: fileNames,
    options: { ...options, incremental: true, tsBuildInfoFile: `${CACHE}/types.tsbuildinfo` },
    configFileParsingDiagnostics: errors,
  });
}

/** Prints the complaints of the compiler; gives their number. */
function checkTypes(program) {
  const found = [
    ...program.getConfigFileParsingDiagnostics(),
    ...program.getOptionsDiagnostics(),
    ...program.getSyntacticDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...program.getSemanticDiagnostics(),
    // Nothing but the cache.
    ...program.emit().diagnostics,
  ];
  const host = {
    getCanonicalFileName: (path) => path,
    getCurrentDirectory: () => process.cwd(),
    getNewLine: () => '\n',
  };
  process.stdout.write(ts.formatDiagnostics(ts.sortAndDeduplicateDiagnostics(found), host));
  return found.length;
}

/** A parser that takes the types from the program. */
const parserOver = (program) => ({
  meta: tseslint.parser.meta,
  parseForESLint: (text, options) =>
    tseslint.parser.parseForESLint(text, { ...options, programs: [program] }),
});

/** Prints the complaints of ESLint; gives their number. */
async function lint(program) {
  const eslint = new ESLint({
    cache: true,
    cacheLocation: `${CACHE}/eslint/`,
    overrideConfig: {
      files: ['**/*.ts'],
      languageOptions: { parser: parserOver(program), parserOptions: { projectService: false } },
    },
  });
  const results = await eslint.lintFiles(['.']);
  const formatter = await eslint.loadFormatter('stylish');
  process.stdout.write(await formatter.format(results));
  return results.reduce((sum, { errorCount, warningCount }) => sum + errorCount + warningCount, 0);
}

const program = readProgram();
const complaints = checkTypes(program) + (await lint(program.getProgram()));
process.exitCode = complaints === 0 ? 0 : 1;
