// `npm run check:language`: fails if the engine holds a word of English that decides something. The rules and
// the exceptions are in docs/decisions/ ("The engine holds no English"). `check-language.mjs FILE...` checks
// these files instead, for its test.
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import ts from 'typescript';
import { ALLOWED } from './language/allowed.mjs';
import { regexWords, wordsOf } from './language/words.mjs';

const ENGINE = /^src\/(?:reading\/(?!languages\/|rulesReader\.ts)|matching\/|comparison\/|domain\/)/;
const ENGLISH = /^src\/reading\/languages\/en\//;

/** Names of properties and parameters whose strings are sentences for people. */
const EXPLAINS = new Set(
  'message remedy reason reasons note notes because says explain explained why what rule text'.split(' '),
);
/** Tags of Universal Dependencies, and the tag of a quoted stretch: the same ones in every language. */
const POS = new Set(
  'adj adp adv aux cconj det intj noun num part pron propn punct sconj sym verb x quote'.split(' '),
);
const ENDINGS = new Set('s es ies d ed ied ing ly st nd rd th er est ful men women'.split(' '));

const root = process.cwd();
const pathOf = (file) => relative(root, file.fileName).replaceAll('\\', '/');

/** English, the engine and all that these import; the checked files alone instead of the engine if there are any. */
function makeProgram(given) {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => readFileSync(path, 'utf8'));
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const named = (pattern) =>
    fileNames.filter((name) => pattern.test(relative(root, name).replaceAll('\\', '/')));
  const checked = given.length > 0 ? given : named(ENGINE);
  return ts.createProgram([...named(ENGLISH), ...checked], { ...options, noEmit: true });
}

const isText = (node) =>
  ts.isStringLiteral(node) ||
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddle(node) ||
  ts.isTemplateTail(node);

/**
 * Every word of more than one letter that a literal of the English folder holds. Tags in capitals are not
 * words.
 */
function englishWords(program) {
  const words = new Set();
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (isText(node) && !/^[A-Z_]+$/.test(node.text)) for (const word of wordsOf(node.text)) words.add(word);
    if (ts.isRegularExpressionLiteral(node)) for (const word of regexWords(node.text)) words.add(word);
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && /^[a-z]+$/.test(node.name.text))
      words.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (ENGLISH.test(pathOf(file))) visit(file);
  return new Set([...words].filter((word) => word.length > 1));
}

/** Whether a type is a declared union of string literals: then the literal is an identifier. */
function isIdentifierType(type) {
  if (type === undefined) return false;
  const parts = (type.isUnion() ? type.types : [type]).filter(
    ({ flags }) => (flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)) === 0,
  );
  return parts.length > 0 && parts.every(({ flags }) => (flags & ts.TypeFlags.StringLiteral) !== 0);
}

const COMPARES = new Set([ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken]);
const isComparison = (node) => ts.isBinaryExpression(node) && COMPARES.has(node.operatorToken.kind);

/** Up from a literal to the expression whose value it is a part of. */
function wholeOf(node) {
  let at = node;
  for (;;) {
    const { parent } = at;
    const passes =
      ts.isTemplateSpan(parent) ||
      ts.isTemplateExpression(parent) ||
      ts.isParenthesizedExpression(parent) ||
      ts.isAsExpression(parent) ||
      ts.isSatisfiesExpression(parent) ||
      ts.isSpreadElement(parent) ||
      ts.isArrayLiteralExpression(parent) ||
      (ts.isConditionalExpression(parent) && parent.condition !== at) ||
      (ts.isBinaryExpression(parent) && !isComparison(parent));
    if (!passes) return at;
    at = parent;
  }
}

/** The name of the parameter that an argument is handed to. */
function parameterName(checker, call, argument) {
  const index = call.arguments?.indexOf(argument) ?? -1;
  const parameters = checker.getResolvedSignature(call)?.parameters ?? [];
  return parameters[Math.min(index, parameters.length - 1)]?.name ?? '';
}

/** The literal itself; of a part of a template the template. */
const literalOf = (node) =>
  ts.isTemplateHead(node) ? node.parent : ts.isTemplateSpan(node.parent) ? node.parent.parent : node;

const textOf = (node) => (ts.isTemplateExpression(node) ? node.getText().slice(1, -1) : node.text).trim();

/** "One counts the dead.": a capital, several words and a full stop. */
const isSentence = (node) => /^(?:\p{Lu}|\$).* .*[.?:]$/u.test(textOf(literalOf(node)));

/** Whether a literal is a sentence for people: it explains and decides nothing. */
function explains(checker, node) {
  if (isSentence(node)) return true;
  const whole = wholeOf(node);
  const { parent } = whole;
  if (ts.isPropertyAssignment(parent) && parent.initializer === whole)
    return EXPLAINS.has(parent.name.getText());
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) {
    if (parent.expression === whole) return false;
    const callee = parent.expression.getText();
    if (/Error$/.test(callee) || /\.join$/.test(callee)) return true;
    return EXPLAINS.has(parameterName(checker, parent, whole));
  }
  // A function that gives several words says something; a word that decides is returned alone.
  const given = ts.isReturnStatement(parent) || (ts.isArrowFunction(parent) && parent.body === whole);
  if (given) return textOf(literalOf(node)).includes(' ');
  return ts.isVariableDeclaration(parent) && EXPLAINS.has(parent.name.getText());
}

/** The name of a declared rule or family of features, beside the sentences that describe it. */
const isRuleName = ({ parent }) =>
  ts.isPropertyAssignment(parent) &&
  parent.name.getText() === 'name' &&
  parent.parent.properties.some(({ name }) => /^(?:says|features)$/.test(name?.getText()));

/** Whether a literal is part of an `as const`, which declares identifiers if they are written in capitals. */
function isConstant(node) {
  for (let at = node.parent; at !== undefined && !ts.isStatement(at); at = at.parent)
    if (ts.isAsExpression(at) && at.type.getText() === 'const') return true;
  return false;
}

/** Whether the types say that a literal is an identifier of the program. */
function isIdentifier(checker, node) {
  const whole = literalOf(node);
  if (isIdentifierType(checker.getContextualType(whole))) return true;
  if (!ts.isExpression(node)) return false;
  if (isRuleName(node)) return true;
  if (isConstant(node) && /^[A-Z][A-Z_]+$/.test(node.text)) return true;
  if (/^[a-z]+(?:[.-][a-z]+)*\.[a-z.-]*$/.test(node.text)) return true;
  if (isComparison(node.parent)) {
    const { left, right } = node.parent;
    return isIdentifierType(checker.getTypeAtLocation(left === node ? right : left));
  }
  if (ts.isCaseClause(node.parent))
    return isIdentifierType(checker.getTypeAtLocation(node.parent.parent.parent.expression));
  if (ts.isElementAccessExpression(node.parent)) return true;
  return false;
}

/** A name in an object that the program asks with any string: a word there decides. */
function dictionaryName(checker, node) {
  if (!ts.isPropertyAssignment(node) || !ts.isObjectLiteralExpression(node.parent)) return null;
  if (!ts.isIdentifier(node.name) && !ts.isStringLiteral(node.name)) return null;
  const type = checker.getContextualType(node.parent);
  if (type === undefined || checker.getIndexInfoOfType(type, ts.IndexKind.String) === undefined) return null;
  return type.getProperty(node.name.text) === undefined ? node.name.text : null;
}

function findWords(checker, file, english) {
  const found = [];
  const report = (node, words) => {
    if (words.length === 0) return;
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    found.push({ path: pathOf(file), line: line + 1, words: [...new Set(words)] });
  };
  const isWord = (word) => english.has(word) && !POS.has(word);
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isRegularExpressionLiteral(node))
      report(
        node,
        regexWords(node.text).filter((word) => isWord(word) || ENDINGS.has(word)),
      );
    else if (isText(node)) {
      const name = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
      if (!name && !isIdentifier(checker, node) && !explains(checker, node))
        report(node, wordsOf(node.text).filter(isWord));
    } else {
      const name = dictionaryName(checker, node);
      if (name !== null) report(node, wordsOf(name).filter(isWord));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const given = process.argv.slice(2).map((path) => resolve(path));
const program = makeProgram(given);
const english = englishWords(program);
const checker = program.getTypeChecker();
const files = program
  .getSourceFiles()
  .filter((file) => (given.length > 0 ? given.includes(file.fileName) : ENGINE.test(pathOf(file))));
const used = new Set();
const isAllowed = ({ path, words }) => {
  const entry = ALLOWED.find((one) => path.startsWith(one.path));
  if (entry === undefined) return false;
  used.add(entry.path);
  return entry.words === undefined || words.every((word) => entry.words.includes(word));
};
const found = files.flatMap((file) => findWords(checker, file, english)).filter((one) => !isAllowed(one));
for (const { path, line, words } of found) console.log(`${path}:${String(line)} ${words.join(', ')}`);
const unused = given.length > 0 ? [] : ALLOWED.filter(({ path }) => !used.has(path));
for (const { path } of unused) console.log(`scripts/language/allowed.mjs: ${path} needs no entry any more`);
if (found.length > 0)
  console.log(
    `\n${String(found.length)} places of the engine hold English words. Move them to src/reading/languages/en, or give the literal a declared type.`,
  );
if (found.length + unused.length > 0) process.exit(1);
console.log(`${String(files.length)} files hold no English word that decides.`);
