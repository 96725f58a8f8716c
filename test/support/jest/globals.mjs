let current = {};

/** Gives the functions of Jest for the current file. */
export function useGlobals(globals) {
  current = globals;
}

/** A function that stays the same while the one behind it changes from file to file. */
const live = (name) =>
  new Proxy(() => undefined, {
    apply: (_, self, args) => Reflect.apply(current[name], self, args),
    get: (_, key) => current[name][key],
  });

export const afterAll = live('afterAll');
export const afterEach = live('afterEach');
export const beforeAll = live('beforeAll');
export const beforeEach = live('beforeEach');
export const describe = live('describe');
export const expect = live('expect');
export const test = live('test');
