import type { Refusal } from '../../domain/result.ts';
import { parseObjectId } from './parseObjectId.ts';

const ID_NAME = /^id$|Ids?$/;

/** Refuses the ids of a decision's input that name a point: a decision is about the present. */
export function refuseAsOfIds(input: object): readonly Refusal[] {
  return Object.entries(input)
    .filter(([field]) => ID_NAME.test(field))
    .flatMap(([field, value]: [string, unknown]) =>
      [value].flat().flatMap((given) => (typeof given === 'string' ? refuseAsOfId(field, given) : [])),
    );
}

function refuseAsOfId(field: string, given: string): readonly Refusal[] {
  const { id, position } = parseObjectId(given);
  if (position === null) return [];
  return [
    {
      code: 'AS_OF_ID',
      field,
      message: `${given} is ${id} as of position ${position}; a decision is about the present.`,
      remedy: `Look at ${id} as it is now, and give that id.`,
    },
  ];
}
