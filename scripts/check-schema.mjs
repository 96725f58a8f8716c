// Fails if schema.graphql breaks a rule of the house or a client of the last release (docs/releasing.md).
// Usage: node scripts/check-schema.mjs [SCHEMA] [RELEASED], default schema.graphql and the same file at the last tag.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  findBreakingChanges,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';

const TYPE_NAME = /^[A-Z][a-zA-Z0-9]*$/;
const FIELD_NAME = /^[a-z][a-zA-Z0-9]*$/;
const VALUE_NAME = /^[A-Z][A-Z0-9_]*$/;

/** The fields of every connection, and the arguments of every field that returns one. */
const CONNECTION_FIELDS = ['edges', 'nodes', 'pageInfo', 'totalCount'];
const EDGE_FIELDS = ['cursor', 'node'];
const PAGING_ARGUMENTS = ['first', 'after', 'last', 'before'];

/** The one plain list of things with an id: as long as the given list of ids, which has a limit. */
const BOUNDED_LISTS = new Set(['Query.nodes']);

const [schemaFile = 'schema.graphql', releasedFile] = process.argv.slice(2);
const schema = read(schemaFile);
const released = releasedFile === undefined ? lastRelease() : read(releasedFile);
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

function read(file) {
  try {
    return buildSchema(readFileSync(file, 'utf8'));
  } catch (error) {
    console.error(`${file}: ${error.message}`);
    process.exit(1);
  }
}

/** The schema at the last tag of this major version; `null` before the first release and in a copy without Git. */
function lastRelease() {
  const major = JSON.parse(readFileSync('package.json', 'utf8')).version.split('.')[0];
  const tag = git('describe', '--tags', '--abbrev=0', '--match', `v${major}.*`)?.trim();
  return tag === undefined ? null : buildSchema(git('show', `${tag}:schema.graphql`));
}

/** The output of a git command; `undefined` if it fails. */
function git(...args) {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}

const fieldsOf = (type) =>
  isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
    ? Object.values(type.getFields())
    : [];
const valuesOf = (type) => (isEnumType(type) ? type.getValues() : []);

/** Everything that has a name and a description, with the spelling its kind has. */
function* elements() {
  for (const type of types) {
    yield { at: type.name, ...named(type), pattern: TYPE_NAME, spelling: 'PascalCase' };
    for (const field of fieldsOf(type)) {
      const at = `${type.name}.${field.name}`;
      yield { at, ...named(field), pattern: FIELD_NAME, spelling: 'camelCase' };
      for (const argument of field.args ?? []) {
        yield {
          at: `${at}(${argument.name}:)`,
          ...named(argument),
          pattern: FIELD_NAME,
          spelling: 'camelCase',
        };
      }
    }
    for (const value of valuesOf(type)) {
      yield {
        at: `${type.name}.${value.name}`,
        ...named(value),
        pattern: VALUE_NAME,
        spelling: 'UPPER_CASE',
      };
    }
  }
  for (const directive of schema.getDirectives().filter(({ astNode }) => astNode)) {
    yield { at: `@${directive.name}`, ...named(directive), pattern: FIELD_NAME, spelling: 'camelCase' };
  }
}

const named = ({ name, description }) => ({ name, description });

function* undescribed() {
  for (const { at, description } of elements()) {
    if (!description?.trim()) yield `${at} has no description. Describe it in a sentence.`;
  }
}

function* misnamed() {
  for (const { at, name, pattern, spelling } of elements()) {
    if (!pattern.test(name)) yield `${at} is not ${spelling}.`;
  }
}

/** A list of things with ids grows with the ledger, so it comes in pages. */
function* unpaged() {
  for (const type of types.filter((one) => isObjectType(one) || isInterfaceType(one))) {
    const isPage = type.name.endsWith('Connection');
    for (const field of fieldsOf(type)) {
      const at = `${type.name}.${field.name}`;
      if (!isListType(getNullableType(field.type)) || !hasId(getNamedType(field.type))) continue;
      if (!(isPage && field.name === 'nodes') && !BOUNDED_LISTS.has(at)) {
        yield `${at} is a list that grows. Give a ${getNamedType(field.type).name}Connection.`;
      }
    }
  }
}

const hasId = (type) => type.name === 'Node' || type.getInterfaces?.().some(({ name }) => name === 'Node');

function* badConnections() {
  for (const type of types.filter(({ name }) => name.endsWith('Connection'))) {
    yield* missing(type.name, CONNECTION_FIELDS, fieldsOf(type));
    const edge = getNamedType(type.getFields().edges?.type);
    if (edge !== undefined) yield* missing(edge.name, EDGE_FIELDS, fieldsOf(edge));
  }
  for (const type of types) {
    for (const field of fieldsOf(type)) {
      if (!getNamedType(field.type).name.endsWith('Connection')) continue;
      yield* missing(`${type.name}.${field.name}`, PAGING_ARGUMENTS, field.args);
    }
  }
}

function* missing(at, wanted, have) {
  for (const name of wanted) if (!have.some((one) => one.name === name)) yield `${at} lacks ${name}.`;
}

/** `verb(input: VerbInput!): VerbPayload!`, so that a mutation can gain fields without breaking. */
function* badMutations() {
  for (const field of fieldsOf(schema.getMutationType())) {
    const verb = `${field.name[0].toUpperCase()}${field.name.slice(1)}`;
    const [input, ...others] = field.args;
    const isOne = others.length === 0 && input?.name === 'input' && String(input.type) === `${verb}Input!`;
    if (!isOne) yield `Mutation.${field.name} must have exactly one argument, input: ${verb}Input!`;
    if (!isNonNullType(field.type) || getNamedType(field.type).name !== `${verb}Payload`) {
      yield `Mutation.${field.name} must give ${verb}Payload!`;
    }
  }
}

function* broken() {
  if (released === null) return;
  for (const { type, description } of findBreakingChanges(released, schema)) {
    yield (
      `${description} (${type}) This breaks clients of the released schema. Make the change additive (deprecate, and ` +
      'add beside it), or raise the major version.'
    );
  }
}

const faults = [undescribed, misnamed, unpaged, badConnections, badMutations, broken].flatMap((rule) => [
  ...rule(),
]);
for (const fault of faults) console.error(`${schemaFile}: ${fault}`);
if (faults.length > 0) process.exitCode = 1;
else
  console.log(
    `${schemaFile} keeps the rules${released === null ? '' : ' and does not break the last release'}.`,
  );
