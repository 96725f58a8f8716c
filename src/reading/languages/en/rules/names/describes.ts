import { isPersonNoun } from '../../isPersonNoun.ts';
import { people } from '../../people.ts';

/** Trades and kin: unlike an office they do not tell another person. */
const TRADES =
  /^(?:nurse|teacher|farmer|student|pilot|paramedic|mother|father|musician|singer|writer|actor|actress|surgeon|author|veteran|survivor|resident)$/u;
/** Offices beside the titles: their holder may be someone else. */
const OFFICES =
  /^(?:coroner|auditor|auditor-general|headteacher|principal|organiser|administrator|registrar)$/u;
const FORMER = /^(?:former|ex|retired|onetime|one-time)$/u;

/**
 * Whether a noun describes a person who was named before: "the 52-year-old", "the welder", "the former minister". An
 * office may be another's. `before` are the words in front of the noun.
 */
export const describes = (noun: string, before: readonly string[]): boolean =>
  people.descriptions.test(noun) ||
  TRADES.test(noun) ||
  (before.some((word) => FORMER.test(word)) && (people.nouns.has(noun) || people.titles.has(noun))) ||
  (isPersonNoun(noun) &&
    !OFFICES.test(noun) &&
    !people.titles.has(noun) &&
    !people.nouns.has(noun) &&
    !people.bodies.has(noun) &&
    !people.companies.test(noun));
