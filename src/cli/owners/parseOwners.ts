import { fail, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { nameKey } from '../../domain/nameKey.ts';

/** A line of the table of owners. */
export interface OwnerLine {
  /** From 1. */
  readonly line: number;
  /** The name of the outlet, as its articles give it. */
  readonly outlet: string;
  /** `null`: none that the operator knows. */
  readonly owner: string | null;
}

/** A line that can't be used, and the way to mend it. */
export interface OwnerFault {
  readonly line: number;
  readonly message: string;
}

const EXAMPLE = '{"outlet": "Lasen Courier", "owner": "Norland Media"}';

/**
 * The lines of a table of owners: JSON lines of an outlet and its owner. One faulty line spoils the table, because a half
 * table would count outlets of one owner as two.
 */
export function parseOwners(text: string): Result<readonly OwnerLine[], readonly OwnerFault[]> {
  const lines = text.split('\n').map((printed, index) => ({ printed: printed.trim(), line: index + 1 }));
  const read = lines
    .filter(({ printed }) => printed !== '')
    .map(({ printed, line }) => parseLine(printed, line));
  const faults = read.flatMap((one) => (one.ok ? [] : [one.error]));
  const owners = read.flatMap((one) => (one.ok ? [one.value] : []));
  const first = new Map<string, number>();
  for (const { line, outlet } of owners) {
    const known = first.get(nameKey(outlet));
    if (known === undefined) first.set(nameKey(outlet), line);
    else
      faults.push({ line, message: `${outlet} is in line ${String(known)} already: keep one of the two.` });
  }
  return faults.length > 0 ? fail(faults) : ok(owners);
}

function parseLine(printed: string, line: number): Result<OwnerLine, OwnerFault> {
  const given = parseJson(printed);
  if (!isRecord(given)) return fail({ line, message: `This is not a JSON object. Write ${EXAMPLE}` });
  const { outlet, owner, ...others } = given;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined)
    return fail({ line, message: `"${unknown}" is not a field of the table. Write ${EXAMPLE}` });
  if (typeof outlet !== 'string' || outlet.trim() === '')
    return fail({ line, message: `"outlet" is missing. Write ${EXAMPLE}` });
  if (owner !== null && (typeof owner !== 'string' || owner.trim() === ''))
    return fail({
      line,
      message: '"owner" is missing. Write the name of the owner, or null if none is known.',
    });
  return ok({ line, outlet: outlet.trim(), owner: owner === null ? null : owner.trim() });
}

function parseJson(printed: string): unknown {
  try {
    return JSON.parse(printed);
  } catch {
    return undefined;
  }
}

const isRecord = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);
