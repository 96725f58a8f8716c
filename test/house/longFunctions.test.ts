import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import ts from 'typescript';

/** The limit of the house for a function (ARCHITECTURE.md). Oxlint holds src to it. */
const MOST_LINES = 70;

const isFunction = (node: ts.Node): boolean =>
  ts.isFunctionDeclaration(node) ||
  ts.isFunctionExpression(node) ||
  ts.isArrowFunction(node) ||
  ts.isMethodDeclaration(node);

/** The function of a `describe` holds tests as a file does. */
const isChapter = ({ parent }: ts.Node): boolean =>
  ts.isCallExpression(parent) && parent.expression.getText().startsWith('describe');

function longFunctions(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const lineOf = (position: number): number => source.getLineAndCharacterOfPosition(position).line + 1;
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isFunction(node) && !isChapter(node)) {
      const first = lineOf(node.getStart());
      const lines = lineOf(node.getEnd()) - first + 1;
      if (lines > MOST_LINES) found.push(`${file}:${first} has ${lines} lines`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('no function of the tests and benches is longer than the limit', () => {
  const files = execFileSync('git', ['ls-files', 'test', 'bench'], { encoding: 'utf8' }).split('\n');
  expect(files.filter((file) => file.endsWith('.ts')).flatMap(longFunctions)).toEqual([]);
});
