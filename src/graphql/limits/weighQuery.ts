import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
} from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLNamedType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { DEFAULT_PAGE_SIZE } from '../lists/planPage.ts';

/** How much an operation asks for, before it runs. */
export interface Weight {
  /** Levels of fields. */
  readonly depth: number;
  /** Fields under another name. */
  readonly aliases: number;
  /** Objects in the answer at most: a page counts as many as its size, times what each holds. */
  readonly cost: number;
}

/** A list that has no page size counts as this many objects: chains are of 1 to 4 links, a sentence has 5 segments. */
const UNPAGED_LIST_SIZE = 4;
const NOTHING: Weight = { depth: 0, aliases: 0, cost: 0 };

/**
 * Weighs a validated operation. Every fragment is weighed once, so the work is linear in the document however often
 * fragments are spread. Of introspection only the aliases count: graphql-js bounds the rest itself.
 * @param variables the coerced ones, with their defaults
 */
export function weighQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Weight {
  const fragments = new Map(
    document.definitions
      .filter(
        (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
      )
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const weighed = new Map<string, Weight>();

  const weighSet = (set: SelectionSetNode, type: GraphQLNamedType | undefined): Weight =>
    set.selections
      .map((selection): Weight => {
        if (selection.kind === Kind.FIELD) return weighField(selection, type);
        if (selection.kind === Kind.INLINE_FRAGMENT) {
          const condition = selection.typeCondition?.name.value;
          return weighSet(selection.selectionSet, condition === undefined ? type : schema.getType(condition));
        }
        return weighFragment(selection.name.value);
      })
      .reduce(together, NOTHING);

  const weighFragment = (name: string): Weight => {
    const before = weighed.get(name);
    const fragment = fragments.get(name);
    if (before || !fragment) return before ?? NOTHING;
    weighed.set(name, NOTHING);
    const weight = weighSet(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
    weighed.set(name, weight);
    return weight;
  };

  const weighField = (field: FieldNode, parent: GraphQLNamedType | undefined): Weight => {
    const hasFields = isObjectType(parent) || isInterfaceType(parent);
    const definition = hasFields ? parent.getFields()[field.name.value] : undefined;
    const type = definition && getNamedType(definition.type);
    const inner = field.selectionSet ? weighSet(field.selectionSet, type) : NOTHING;
    const aliases = inner.aliases + (field.alias ? 1 : 0);
    if (field.name.value.startsWith('__')) return { ...NOTHING, aliases };
    const own = isCompositeType(type) ? 1 : 0;
    return {
      depth: inner.depth + 1,
      aliases,
      cost: own + inner.cost * (definition ? sizeOf(field, definition, variables) : 1),
    };
  };

  return weighSet(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
}

const together = (a: Weight, b: Weight): Weight => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  cost: a.cost + b.cost,
});

/** The number of objects of a field. A connection counts its own rows. */
function sizeOf(
  field: FieldNode,
  { type, args }: GraphQLField<unknown, unknown>,
  variables: Readonly<Record<string, unknown>>,
): number {
  const valueOf = (name: string): unknown => {
    const value = field.arguments?.find((argument) => argument.name.value === name)?.value;
    if (value?.kind === Kind.VARIABLE) return variables[value.name.value];
    if (value?.kind === Kind.INT) return Number(value.value);
    return value?.kind === Kind.LIST ? value.values : undefined;
  };
  const ids = valueOf('ids');
  if (Array.isArray(ids)) return ids.length;
  if (args.some(({ name }) => name === 'first')) {
    const size = valueOf('first') ?? valueOf('last') ?? DEFAULT_PAGE_SIZE;
    return typeof size === 'number' ? Math.max(size, 1) : DEFAULT_PAGE_SIZE;
  }
  const isRows = field.name.value === 'nodes' || field.name.value === 'edges';
  return isListType(getNullableType(type)) && !isRows ? UNPAGED_LIST_SIZE : 1;
}
