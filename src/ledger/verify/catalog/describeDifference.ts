import type { Attributes } from './definitions.ts';

/** What a difference of one attribute is called where it has a plainer name than the attribute. */
const DESCRIPTIONS: Readonly<Record<string, (found: string | undefined, due: string | undefined) => string>> =
  {
    'table is': (found = 'nothing') => `it is a ${found}`,
    'table persistence': (found = 'kept') => `it is ${found}`,
    'table row security': (found = 'off') => `row security is ${found}`,
    'table overlooked': (found = 'none') => `its ${found} are there and are not heeded`,
    'table inherited by': (found = 'none') => `rows of ${found} are seen in it`,
    'column null': (found) => (found === undefined ? 'it must not be null' : 'it may be null'),
    'constraint validated': () => 'it was not validated',
    'constraint enforced': () => 'it is not enforced',
    'constraint triggers': (found = '0', due = '0') =>
      `${found} of the ${due} triggers that hold it are enabled`,
    'index valid': () => 'it is not valid',
    'index unique': (found) => (found === undefined ? 'it is not unique' : 'it is unique'),
    'trigger enabled': (found) => (found === 'no' ? 'it is disabled' : `it is enabled ${found ?? 'always'}`),
    'function source': () => 'its source is another one',
    'function for all': (found) =>
      found === undefined ? 'everybody may call it' : 'not everybody may call it',
    'type labels': (found = 'none') => `its values are ${found}`,
  };

/** Why an object is not as it is due; `null` where it is. */
export function describeDifference(kind: string, due: Attributes, found: Attributes): string | null {
  if (kind === 'rights') return describeExtraRights(due['allowed'], found['allowed']);
  const names = [...new Set([...Object.keys(due), ...Object.keys(found)])].filter(
    (name) => due[name] !== found[name],
  );
  // What a view is besides does not matter any more.
  const told = names.includes('is') ? ['is'] : names;
  if (told.length === 0) return null;
  return told
    .map((name) => (DESCRIPTIONS[`${kind} ${name}`] ?? other(name))(found[name], due[name]))
    .join('; ');
}

const other =
  (name: string) =>
  (found = 'none', due = 'none'): string =>
    `its ${name} is ${found} instead of ${due}`;

/** Rights that are lacking bend nothing: what has no right to read says so. */
function describeExtraRights(due = '', found = ''): string | null {
  const allowed = new Set(due.split(', '));
  const more = found.split(', ').filter((right) => right !== '' && !allowed.has(right));
  return more.length === 0 ? null : `consilience_app may ${more.join(', ')}`;
}
