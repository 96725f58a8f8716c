import { matches } from '../boilerplate/matches.ts';
import type { PageWords } from '../../domain/pageWords.ts';

/** The publisher of a page, and the agency whose report it prints. */
export interface PagePublisher {
  readonly publisher: string | null;
  readonly agency: string | null;
}

/**
 * The publisher among the names that a page states, the surest first. Generators name the agency of a report as its
 * publisher, so the name of an outlet beats it. The names of software and sections are not outlets. So does the host of the page, unless it is the agency's.
 */
export function pagePublisher(
  stated: readonly (string | null)[],
  host: string | null,
  pageWords: PageWords,
): PagePublisher {
  const names = stated.filter(
    (name): name is string =>
      name !== null && !isAddress(name) && !matches(pageWords.notOutlets, name.trim()),
  );
  const isAgency = (name: string): boolean => matches(pageWords.agencies, name);
  const outlet = names.find((name) => !isAgency(name)) ?? null;
  const agency = names.find(isAgency) ?? null;
  if (agency === null) return { publisher: outlet, agency: null };
  const isOwn = host !== null && isHostOf(agency, host);
  if (isOwn || (outlet === null && host === null)) return { publisher: agency, agency: null };
  return { publisher: outlet, agency };
}

const isAddress = (name: string): boolean => /^(?:https?:)?\/\//i.test(name);

/** Whether a host has the letters of a name, or its initials in front ("apnews.example" of "Associated Press"). */
function isHostOf(name: string, host: string): boolean {
  const letters = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const initials = (name.match(/\p{Lu}/gu) ?? []).join('').toLowerCase();
  const first = host.toLowerCase().replace(/^www\./, '');
  return (
    first.replace(/[^\p{L}\p{N}]/gu, '').includes(letters) ||
    (initials.length > 1 && first.startsWith(initials))
  );
}
