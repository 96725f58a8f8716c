import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { buildSchema, isEnumType } from 'graphql';
import { VERDICTS } from '../../src/domain/agreement/agreement.ts';
import { LANGUAGE_BASES, READING_STATUSES } from '../../src/domain/claims/textReading.ts';
import { JUDGEMENT_VERDICTS } from '../../src/domain/judgement.ts';
import { SUGGESTION_KINDS } from '../../src/domain/question.ts';
import { STANCES } from '../../src/domain/agreement/relation.ts';
import { REFUSAL_CODES } from '../../src/domain/result.ts';
import {
  AGENT_KINDS,
  AGENT_RELATION_KINDS,
  ATTRIBUTION_ROLES,
  CLAIM_KINDS,
  CLAIM_LINK_KINDS,
  COMPARATORS,
  DIMENSIONS,
  DIRECTNESSES,
  CLAIM_PLACES,
  MODALITIES,
  POLARITIES,
  SCOPES,
  CHANGE_SIGNS,
  COUNT_STATUSES,
} from '../../src/domain/vocabulary.ts';

const VOCABULARY: Readonly<Record<string, readonly string[]>> = {
  ClaimKind: CLAIM_KINDS,
  ClaimLinkKind: CLAIM_LINK_KINDS,
  Comparator: COMPARATORS,
  Dimension: DIMENSIONS,
  Scope: SCOPES,
  ChangeSign: CHANGE_SIGNS,
  CountStatus: COUNT_STATUSES,
  ClaimPlace: CLAIM_PLACES,
  Modality: MODALITIES,
  Polarity: POLARITIES,
  AttributionRole: ATTRIBUTION_ROLES,
  Directness: DIRECTNESSES,
  AgentKind: AGENT_KINDS,
  AgentRelationKind: AGENT_RELATION_KINDS,
  AgreementVerdict: VERDICTS,
  JudgementVerdict: JUDGEMENT_VERDICTS,
  SuggestionKind: SUGGESTION_KINDS,
  Stance: STANCES,
  ReadingStatus: READING_STATUSES,
  LanguageBasis: LANGUAGE_BASES,
};

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const inGraphql = new Map(
  Object.values(schema.getTypeMap())
    .filter(isEnumType)
    .map((type) => [type.name, type.getValues().map(({ name }) => name)]),
);
const inPrisma = new Map(
  [...readFileSync('prisma/schema.prisma', 'utf8').matchAll(/^enum (\w+) \{([^}]*)\}/gm)].map(
    ([, name = '', body = '']) => [
      name,
      body
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => /^\w+$/.test(line)),
    ],
  ),
);

describe('the closed word lists', () => {
  test.each(Object.entries(VOCABULARY))(
    '%s is the same in the domain, the API and the database',
    (name, words) => {
      expect({ graphql: inGraphql.get(name), prisma: inPrisma.get(name) }).toEqual({
        graphql: words,
        prisma: words,
      });
    },
  );

  test('the codes of refusals are the same in the domain and the API', () => {
    expect(inGraphql.get('RefusalCode')).toEqual(REFUSAL_CODES);
  });

  test('the table above has every list that the API and the database share', () => {
    const inBoth = [...inPrisma.keys()].filter((name) => inGraphql.has(name));
    expect(inBoth.toSorted()).toEqual(Object.keys(VOCABULARY).toSorted());
  });
});
