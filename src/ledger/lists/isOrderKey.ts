import { listSpecs } from './listSpecs.ts';
import type { ListSpec } from './listSpec.ts';
import type { ListName } from './listSpecs.ts';

/** As PostgreSQL prints them in the settings of `openLedger`; no instant of the ledger is before Christ or after 9999. */
const INSTANT = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00$/;
const NUMBER = /^-?\d{1,1000}(\.\d{1,1000})?$/;
const SMALL_INTEGER = /^\d{1,9}$/;

const FORMS: Readonly<Record<string, (key: string) => boolean>> = {
  text: () => true,
  int: (key) => SMALL_INTEGER.test(key),
  numeric: (key) => key === '-Infinity' || NUMBER.test(key),
  timestamptz: (key) => key === '-infinity' || isInstant(key),
};

/** JavaScript takes 30 February for 1 March, PostgreSQL for an error. */
function isInstant(key: string): boolean {
  if (!INSTANT.test(key)) return false;
  const instant = new Date(`${key.slice(0, 19).replace(' ', 'T')}Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().slice(8, 10) === key.slice(8, 10);
}

/** Whether PostgreSQL can compare a key in an order of a list: a key in a cursor may be anything. */
export function isOrderKey(list: ListName, order: string, key: string): boolean {
  const { orders }: ListSpec = listSpecs(null)[list];
  return FORMS[orders[order]?.type ?? '']?.(key) ?? false;
}
