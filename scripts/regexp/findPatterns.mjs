import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

const FOLDERS = ['src/reading', 'src/intake'];

/** Every pattern of the folders: the literals of their sources, and those that their modules make when loaded. */
export async function findPatterns() {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  ).sort();
  const patterns = new Map();
  const add = (source, flags, place) => {
    const key = `/${source}/${flags}`;
    if (!patterns.has(key)) patterns.set(key, { key, source, flags, place });
  };
  for (const file of files) addLiterals(file, add);
  await addMade(files, add);
  return [...patterns.values()];
}

function addLiterals(path, add) {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      const end = node.text.lastIndexOf('/');
      add(node.text.slice(1, end), node.text.slice(end + 1), `${path}:${String(line + 1)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
}

/** Loads every module while a recording constructor is in the place of `RegExp`. */
async function addMade(files, add) {
  const { RegExp: original } = globalThis;
  const record = (made) => {
    const frame = /(?:src\/(?:reading|intake)\/[\w/-]+\.ts):(\d+)/.exec(new Error().stack ?? '');
    if (frame) add(made.source, made.flags, frame[0]);
    return made;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, args, newTarget) => record(Reflect.construct(target, args, newTarget)),
    apply: (target, self, args) => record(Reflect.apply(target, self, args)),
  });
  try {
    for (const file of files) await import(pathToFileURL(file).href);
    const { makeIntake } = await import(pathToFileURL('src/intake/makeIntake.ts').href);
    const { boilerplate } = await import(pathToFileURL('src/reading/languages/en/boilerplate.ts').href);
    makeIntake([boilerplate], () => new Date());
  } finally {
    globalThis.RegExp = original;
  }
}
