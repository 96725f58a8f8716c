import { isRecalled } from './isRecalled.ts';
import type { Lexicon, NameRules, TermRules } from '../../../domain/lexicon.ts';
import { wordRank } from './commonWords.ts';
import { classifyNoun, splitParts } from './counted.ts';
import { findCountry } from './countries.ts';
import { describeBody } from './describeBody.ts';
import { findPlace } from './findPlace.ts';
import { wordQuestion } from './labels/wordQuestion.ts';
import { readEventMarks } from './readEventMarks.ts';
import { tellKind } from './tellKind.ts';
import { wordEvent } from './wordEvent.ts';
import { MONTH_NAMES } from './calendar.ts';
import { predicatesOf } from './predicates.ts';
import { stem } from './stem.ts';

/** "Us" is the pronoun, "US" the country. */
const isPronoun = (printed: string): boolean => printed === 'Us';

const terms: TermRules = {
  rank: wordRank,
  stem,
  stripClitics: (word) => word.replace(/(?:n['’]t|['’](?:s|re|ve|ll|d|m)?)$/u, ''),
  phrases: [
    [/\bUnited States(?: of America)?\b/gu, 'America'],
    [/\bUnited Kingdom\b/gu, 'Britain'],
    [/\bEuropean Union\b/gu, 'EU'],
    [/\bSaudi Arabian?\b/gu, 'Saudi'],
  ],
  countryInText: (printed) => (isPronoun(printed) ? null : findCountry(printed)),
  times: new RegExp(
    `\\b(?:${MONTH_NAMES.join('|')}|(?:last|previous|earlier this) (?:month|year|decade|summer|winter|spring|autumn))\\b`,
    'gu',
  ),
  months: MONTH_NAMES.map((name) => name.toLowerCase()),
  looseQualifiers: new Set(
    (
      'additional extra further new other different separate own total entire innocent local young old many more such ' +
      // The happening of people, which the predicate tells.
      'deceased dead injured wounded missing displaced infected detained arrested'
    ).split(' '),
  ),
  // "300 of the 350 drones", "300 drones, of them 50 ...": a part of the things that are named.
  countsPart: (words, { before, behind }) =>
    / of /u.test(words) ||
    /^ of (?:the|them|whom|these|those|that|it|this)\b/u.test(behind) ||
    // "of which 30 rockets and 12 drones were shot down".
    (/\bof (?:which|whom) $/u.test(before) &&
      /^(?: and [\p{L}\p{N},.]+ \p{L}+)? (?:were|was|have been|had been|has been) /u.test(behind)),
};

const names: NameRules = {
  looseWords: new Set(
    'the a an of for and in at by its his her their office spokesman spokeswoman spokesperson spokespeople mr mrs ms dr sir'.split(
      ' ',
    ),
  ),
  stripPossessives: (name) => name.replace(/['’]s?(?=\s|$)/gu, ''),
  describeBody,
};

/** English for the floors above reading. */
export const lexicon: Lexicon = {
  tag: 'en',
  classifyNoun,
  splitParts,
  predicatesOf,
  findCountry,
  terms,
  names,
  isRecalled,
  emptyWords: new Set(
    (
      'a an the this that these those of in on at to for from by with as and or but if is are was were be been being has ' +
      'have had do does did will would it its he she they his her their there here also just very so'
    ).split(' '),
  ),
  wordQuestion,
  events: {
    readMarks: readEventMarks,
    tellKind,
    isCountry: (name) => findCountry(name) !== null,
    wordEvent,
  },
  findPlace,
};
