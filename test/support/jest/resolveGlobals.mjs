const globals = new URL('./globals.mjs', import.meta.url).href;

/** Resolves Jest's own module of functions, which can't be loaded outside of a VM context, to ours. */
export const resolve = (specifier, context, next) =>
  specifier === '@jest/globals' ? { url: globals, shortCircuit: true } : next(specifier, context);
