import type { Attributes } from './manifest.ts';

/** Descriptions of differences in one attribute, if there is a plainer name than the attribute's. */
const DESCRIPTIONS: Readonly<Record<string, (found: string | undefined, due: string | undefined) => string>> =
  {
    'table is': (found = 'nothing') => `it is a ${found}`,
    'table persistence': (found = 'kept') => `it is ${found}`,
    'table row security': (found = 'off') => `row security is ${found}`,
    'table overlooked': (found = 'none') => `its ${found} exist but are ignored`,
    'table inherited by': (found = 'none') => `it also shows rows of ${found}`,
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

/** The reason why an object differs from its definition; `null` if it does not differ. */
export function describeDifference(kind: string, due: Attributes, found: Attributes): string | null {
  if (kind === 'rights') return describeExtraRights(due['allowed'], found['allowed']);
  const names = [...new Set([...Object.keys(due), ...Object.keys(found)])].filter(
    (name) => due[name] !== found[name],
  );
  // The other attributes of a view do not matter then.
  const described = names.includes('is') ? ['is'] : names;
  if (described.length === 0) return null;
  return described
    .map((name) => (DESCRIPTIONS[`${kind} ${name}`] ?? other(name))(found[name], due[name]))
    .join('; ');
}

const other =
  (name: string) =>
  (found = 'none', due = 'none'): string =>
    `its ${name} is ${found} instead of ${due}`;

/** Missing rights can't change results: a statement without a right fails. */
function describeExtraRights(due = '', found = ''): string | null {
  const allowed = new Set(due.split(', '));
  const more = found.split(', ').filter((right) => right !== '' && !allowed.has(right));
  return more.length === 0 ? null : `consilience_app may ${more.join(', ')}`;
}
