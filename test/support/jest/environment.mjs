/**
 * The test environment: the process itself, without a VM context. A process therefore loads `src` and its packages once, and
 * not once for each test file.
 */
export default class ProcessEnvironment {
  global = globalThis;
  #exit = process.exit;

  setup() {}

  teardown() {
    // Jest wraps it for each file.
    process.exit = this.#exit;
  }

  getVmContext() {
    return null;
  }
}
