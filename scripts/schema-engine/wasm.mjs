import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve('@prisma/schema-engine-wasm/schema_engine_bg'));

/** The commit and version of the engine, as the native engine prints them. */
export async function engineVersion() {
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const commit = version.split('.').at(-1);
  return `${commit} (wasm ${version})`;
}

/**
 * Loads the engine. The package's own entry imports the .wasm file as a module, which Node 20 cannot do, so the glue is
 * joined with the compiled module by hand.
 */
export async function loadEngine() {
  // The engine reports a panic here before it dies of it; without the registry the panic itself panics.
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    set_message(message) {
      this.message = message;
    },
    message: '',
  };
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const module = await WebAssembly.compile(await readFile(join(folder, 'schema_engine_bg.wasm')));
  const imports = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    imports[from] ??= {};
    imports[from][name] = glue[name];
  }
  const instance = await WebAssembly.instantiate(module, imports);
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start?.();
  return glue.SchemaEngine;
}
