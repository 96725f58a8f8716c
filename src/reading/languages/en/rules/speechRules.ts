import type { SpeechRules } from '../../../language/speechRules.ts';
import { isAcronym } from '../isAcronym.ts';
import { attributionForms } from '../attributionForms.ts';
import { bodySubject, isOfficeOf, isVoiceOf } from './names/bodySubject.ts';
import { speech } from '../speech.ts';
import { bodyName } from './names/bodies/bodyName.ts';
import { bodyPhrases, openingPlace } from './names/bodies/bodyPhrases.ts';
import { identifyBody } from './names/bodies/identifyBody.ts';
import { spokenBody } from './names/bodies/spokenBody.ts';
import { partOf } from './names/bodies/partOf.ts';
import { findNames } from './names/findNames.ts';
import { findWires } from './names/findWires.ts';
import { personSubject } from './names/personSubject.ts';
import { identifyAgent } from './names/identifyAgent.ts';
import { isAscribed, isTitleCase, isTitleOrScare } from './names/isTitleOrScare.ts';
import { ownVoice } from '../ownVoice.ts';
import { antecedentOf } from './speech/antecedentOf.ts';
import {
  counts,
  givesSum,
  goesOn,
  goesOnBehindTag,
  isIntroduced,
  takesUp,
  tellsOfSelf,
} from './speech/goesOn.ts';
import { refersBack } from './speech/refersBack.ts';
import { figuresBefore } from './speech/figuresBefore.ts';
import { leadingPerson } from './speech/leadingPerson.ts';
import { quoteBefore } from './speech/quoteBefore.ts';
import { readUnit } from './speech/readUnit.ts';
import { findStated } from './statements/findStated.ts';
import { statementOf } from './statements/statementOf.ts';

/** The grammar of saying in English. */
export const speechRules: SpeechRules = {
  words: speech.engine,
  readUnit,
  quoteBefore,
  leadingPerson,
  figuresBefore,
  findStated,
  statementOf,
  antecedentOf,
  isAcronym,
  findNames,
  identifyAgent,
  findWires,
  bodySubject,
  personSubject,
  bodyName,
  partOf,
  bodyPhrases,
  openingPlace,
  spokenBody,
  identifyBody,
  isVoiceOf,
  isOfficeOf,
  actingVerbs: attributionForms.toldActs,
  goesOn,
  goesOnBehindTag,
  givesSum,
  isIntroduced,
  refersBack,
  takesUp,
  counts,
  tellsOfSelf,
  ownVoice,
  isTitleCase,
  isTitleOrScare,
  isAscribed,
};
