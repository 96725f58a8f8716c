import { createRequire, register } from 'node:module';
import { pathToFileURL } from 'node:url';
import { useGlobals } from './globals.mjs';
import './loadTypeScript.mjs';

const require = createRequire(import.meta.url);
/** The global in which jest-circus keeps the listeners of the current file. */
const LISTENERS = Symbol.for('EVENT_HANDLERS');

register('./resolveGlobals.mjs', import.meta.url);

/** Tells Jest, which loads this module with `require`, that its default export is the runtime. */
export const __esModule = true;

/** Jest's runtime for environment.mjs: Node.js loads the test files and all that they import, and keeps the modules. */
export default class NativeRuntime {
  /** Loads the runner of tests afresh, because it keeps the tests of one file. */
  requireInternalModule(path) {
    delete require.cache[path];
    delete globalThis[LISTENERS];
    return require(path);
  }

  setGlobalsForRuntime(globals) {
    useGlobals(globals);
  }

  unstable_shouldLoadAsEsm() {
    return true;
  }

  async unstable_importModule(path) {
    // Node.js maps stacks to the sources itself if no other code formats them.
    Error.prepareStackTrace = undefined;
    return await import(pathToFileURL(path).href);
  }

  requireModule(path) {
    return require(path);
  }

  getSourceMaps() {
    return new Map();
  }

  getAllCoverageInfoCopy() {
    return undefined;
  }

  enterTestCode() {}
  leaveTestCode() {}
  teardown() {}
}
