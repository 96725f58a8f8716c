/**
 * Builds the program of bin/consilience into dist/server, with its packages in a few files: Node.js loads them in less than half
 * of the time that the thousands of modules take. Types are removed unchecked; `npm run check:code` checks them.
 * The files are two levels below the root, as `src/cli` is (src/cli/installation.ts).
 */
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const target = path.join(root, 'dist/server');

/** The n-grams of the language detector: V8 parses JSON in a tenth of the time of a literal. */
const dataAsJson = {
  name: 'data-as-json',
  setup(setup) {
    const parsed = (data) => `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;
    setup.onLoad({ filter: /[\\/]eld[\\/]src[\\/].+[\\/]extrasmall\.js$/ }, async ({ path: file }) => {
      const data = await import(pathToFileURL(file).href);
      return {
        contents: Object.entries(data)
          .map(([name, value]) => `export const ${name} = ${parsed(value)};`)
          .join('\n'),
      };
    });
  },
};

/** Prisma's compiler of queries as a file of its bytes: Node.js takes a tenth of a second to load them as base64 in a module. */
const compilerAsFile = {
  name: 'compiler-as-file',
  setup(setup) {
    setup.onLoad(
      { filter: /[\\/]query_compiler_.+\.wasm-base64\.mjs$/, namespace: 'file' },
      ({ path: file }) => ({
        // Prisma calls Buffer.from(wasm, 'base64'), which copies a buffer as it is.
        contents: `import { readFileSync } from 'node:fs';
        import bytes from ${JSON.stringify(`bytes:${file}`)};
        export const wasm = readFileSync(new URL(bytes, import.meta.url));`,
        resolveDir: path.dirname(file),
      }),
    );
    setup.onResolve({ filter: /^bytes:/ }, ({ path: name }) => {
      const file = name.slice('bytes:'.length);
      return { path: file.replace(/-base64\.mjs$/, ''), namespace: 'bytes', pluginData: file };
    });
    setup.onLoad({ filter: /./, namespace: 'bytes' }, async ({ pluginData: file }) => {
      const { wasm } = await import(pathToFileURL(file).href);
      return { contents: Buffer.from(wasm, 'base64'), loader: 'file' };
    });
  },
};

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: {
    main: 'src/cli/main.ts',
    // A receipt is verified without the rest (bin/consilience).
    verifyReceipt: 'src/cli/verify/verifyReceipt.ts',
    // The program of a thread, which src/cli/house/reading/readingPool.ts finds beside itself.
    readingThread: 'src/cli/house/reading/readingThread.ts',
  },
  outdir: target,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Packages of the older kind ask for Node's own modules by `require`, which an ES module does not have.
  banner: {
    js: `import { createRequire as createNodeRequire } from 'node:module'; const require = createNodeRequire(import.meta.url);`,
  },
  plugins: [dataAsJson, compilerAsFile],
  metafile: true,
  logLevel: 'warning',
});

// Chunks are named after their content, so those of an older build would stay.
const written = new Set(Object.keys(metafile.outputs).map((file) => path.basename(file)));
for (const file of await readdir(target)) if (!written.has(file)) await rm(path.join(target, file));
