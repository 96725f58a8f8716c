import { z } from 'zod';
import { FRAME_WORDS } from '../../domain/frames/frame.ts';
import { mapNames } from '../../domain/mapNames.ts';
import {
  AGENT_KINDS,
  CHANGE_SIGNS,
  COMPARATORS,
  COUNT_STATUSES,
  DIMENSIONS,
  MODALITIES,
  POLARITIES,
  SCOPES,
} from '../../domain/vocabulary.ts';

/** The most claims that are read of one article; a model with more repeats itself. */
const MAX_CLAIMS = 500;

const decimal = z.string().regex(/^-?\d{1,60}(\.\d{1,40})?$/);
const words = z.string().min(1).max(10_000);
const known = z.string().max(200).nullable().default(null);

const speaker = z.object({
  name: z.string().min(1).max(200),
  kind: z.enum(AGENT_KINDS).catch('UNKNOWN'),
  /** The words of the article that name the speaker. */
  quote: words.nullable().default(null),
  anonymous: z.boolean().default(false),
});

const common = {
  quote: words,
  speaker: speaker.nullable().default(null),
  modality: z.enum(MODALITIES).catch('ASSERTED'),
  polarity: z.enum(POLARITIES).catch('POSITIVE'),
};

/** A model gives no noun phrase: the reader takes it from the article. */
const frameWords = mapNames(
  FRAME_WORDS.filter((name) => name !== 'nounPhrase'),
  () => known,
);

const figure = z.object({
  ...common,
  kind: z.literal('FIGURE'),
  comparator: z.enum(COMPARATORS).exclude(['VAGUE']),
  /** The stated number; for RANGE its ends are in `low` and `high`. */
  value: decimal.nullable().default(null),
  low: decimal.nullable().default(null),
  high: decimal.nullable().default(null),
  dimension: z.enum(DIMENSIONS).catch('OTHER'),
  ...frameWords,
  scope: z.enum(SCOPES).catch('TOTAL'),
  sign: z.enum(CHANGE_SIGNS).nullable().catch(null),
  status: z.enum(COUNT_STATUSES).nullable().catch(null),
});

const speech = z.object({ ...common, kind: z.enum(['QUOTE', 'STATEMENT']) });

/** A claim in the form that the model is asked for. */
export const chatClaim = z.discriminatedUnion('kind', [figure, speech]);
export type ChatClaim = z.infer<typeof chatClaim>;

/** The answer as a whole; each claim is checked by itself, so that one bad claim does not lose the others. */
export const chatAnswer = z.object({ claims: z.array(z.unknown()).max(MAX_CLAIMS) });

/** The instructions for the model. */
export const INSTRUCTIONS = `You read a news article and list the claims in it as JSON: {"claims": [...]}.
A claim is one of
- {"kind": "FIGURE", "quote", "comparator", "value", "low", "high", "dimension", "unit", "noun", "qualifiers", "role", "predicate", "actor", "target", "location", "period", "scope", "whole", "per", "sign", "status", "modality", "polarity", "speaker"}: a reported number of something; not dates, ages, names or list numbers
- {"kind": "QUOTE", "quote", "speaker", ...}: words in quotation marks, without the marks
- {"kind": "STATEMENT", "quote", "speaker", ...}: what somebody is said to have said, retold
"quote" must be copied from the article character by character: for a figure the hedge, the number and the counted noun ("some 300 boats").
"comparator" is one of ${COMPARATORS.filter((comparator) => comparator !== 'VAGUE').join(', ')}; "value" is the number in digits as a string; RANGE has "low" and "high" instead.
"dimension" is one of ${DIMENSIONS.join(', ')}; "noun" the counted noun in singular; "predicate" the verb ("launch"); "actor" who does it; "target" to whom or at what; "scope" one of ${SCOPES.join(', ')}.
"qualifiers" are the words that narrow the counted thing ("ballistic"); "role" the part of people in the event ("VICTIM", "SUSPECT", "OFFICER"); "location" the place within the event; "period" the time that the number spans; "whole" of a part its whole; "per" of a rate its denominator; "sign" of a change ${CHANGE_SIGNS.join(' or ')}; "status" one of ${COUNT_STATUSES.join(', ')} where the article says so; null for each that the article leaves open.
"modality" is one of ${MODALITIES.join(', ')}; "polarity" one of ${POLARITIES.join(', ')}.
"speaker" is null, or {"name", "kind": one of ${AGENT_KINDS.join(', ')}, "quote": the words of the article that name it, "anonymous"}: only who the article says it comes from.
Answer with the JSON object alone.`;
