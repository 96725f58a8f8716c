import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Builds the query page into a folder: index.html, explorer.js, explorer.css, icon.svg, fonts/ and workers/. Everything
 * it needs at run time is in that folder. Usage: node scripts/build-explorer.mjs [FOLDER], default dist/explorer.
 */
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const source = path.join(root, 'src/http/explorer');
const target = path.resolve(process.argv[2] ?? path.join(root, 'dist/explorer'));

const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
  // esbuild warns above 1 MB; Monaco alone has 3.4 MB, which is known and served from the same machine.
  logOverride: { 'large-file': 'silent' },
};

/** GraphiQL's style sheet already holds Monaco's; the copies that Monaco's modules import would double it. */
const withoutMonacoCss = {
  name: 'without-monaco-css',
  setup(setup) {
    setup.onLoad({ filter: /[\\/]monaco-editor[\\/].*\.css$/ }, () => ({ contents: '', loader: 'css' }));
  },
};

/** Moves the fonts out of the style sheet, so that the page can forbid `data:` fonts and loads only those it shows. */
async function extractFonts(cssFile) {
  const css = await readFile(cssFile, 'utf8');
  const fonts = new Map();
  const lighter = css.replace(
    /url\("?data:font\/(woff2?|ttf);(?:charset=[\w-]+;)?base64,([A-Za-z0-9+/=]+)"?\)/g,
    (_all, kind, data) => {
      const bytes = Buffer.from(data, 'base64');
      const name = `${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.${kind}`;
      fonts.set(name, bytes);
      return `url(fonts/${name})`;
    },
  );
  if (fonts.size === 0 || lighter.includes('data:font/'))
    throw new Error('The fonts in the style sheet have another form now.');
  await mkdir(path.join(target, 'fonts'), { recursive: true });
  await Promise.all([...fonts].map(([name, bytes]) => writeFile(path.join(target, 'fonts', name), bytes)));
  await writeFile(cssFile, lighter);
}

// Fonts are named after their content, so those of an older build would stay. Nothing else in the folder is removed.
await rm(path.join(target, 'fonts'), { recursive: true, force: true });
await Promise.all([
  build({
    ...shared,
    entryPoints: [path.join(source, 'explorer.jsx')],
    outdir: target,
    format: 'esm',
    jsx: 'automatic',
    loader: { '.graphql': 'text' },
    plugins: [withoutMonacoCss],
  }),
  build({
    ...shared,
    entryPoints: {
      'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
      'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
      'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
    },
    outdir: path.join(target, 'workers'),
    format: 'iife',
  }),
]);
await extractFonts(path.join(target, 'explorer.css'));
for (const name of ['index.html', 'icon.svg'])
  await copyFile(path.join(source, name), path.join(target, name));
