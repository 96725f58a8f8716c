import { Prisma } from '../../generated/prisma/client.ts';
import type {
  ClaimStanceModel,
  ErasureModel,
  JudgementModel,
  QuestionMergeModel,
  QuestionSplitModel,
  RetractionModel,
} from '../../generated/prisma/models.ts';
import { entrySchema } from '../entrySchema.ts';
import { agentKinds } from './agentKinds.ts';
import { DECIDED, DEFAULTS, NOTHING_DERIVED } from './decisionDefaults.ts';
import { decisionKind } from './decisionKind.ts';
import { eventKinds } from './eventKinds.ts';
import { answerDifferently, isCarriedOn, isQuestionStale, isReadingStale } from './staleness.ts';

const { sql } = Prisma;

const judgement = decisionKind<JudgementModel>()({
  ...DEFAULTS,
  ...entrySchema<JudgementModel>()('judgement', {
    ...DECIDED,
    claimId: 'text',
    questionId: 'text',
    verdict: 'text',
    correctionId: 'text',
    carriedFromId: 'text',
  }),
  event: 'JUDGED',
  eventColumns: {
    verdict: sql`d.verdict`,
    claimId: sql`d.claim_id`,
    questionId: sql`d.question_id`,
    correctionId: sql`d.correction_id`,
    carriedFromId: sql`d.carried_from_id`,
  },
  claimEvents: (ids) => [
    { subject: sql`d.claim_id`, from: sql`judgement d WHERE d.claim_id = ${ids}` },
    { subject: sql`d.correction_id`, from: sql`judgement d WHERE d.correction_id = ${ids}` },
  ],
  questionEvents: (asked) => [
    { subject: sql`asked.id`, from: sql`${asked} JOIN judgement d ON d.question_id = asked.id` },
    {
      subject: sql`asked.id`,
      from: sql`${asked} JOIN answer a ON a.question_id = asked.id JOIN judgement d ON d.id = a.cause_id`,
    },
  ],
  isStale: (state) =>
    sql`(NOT ${isCarriedOn(state)} AND ${isReadingStale(sql`d.claim_id`, state)} OR ${isQuestionStale(sql`d.question_id`, state)})`,
  subject: ['claimId'],
  derived: {
    // A judgement decides which corrections of its claim hold, and corrections of these.
    with: [
      sql`judged(id) AS (
        SELECT d.claim_id FROM decided JOIN judgement d ON d.id = decided.id
        UNION SELECT j.correction_id FROM judged JOIN judgement j ON j.claim_id = judged.id WHERE j.correction_id IS NOT NULL)`,
    ],
    claims: [sql`SELECT id FROM judged`],
    questions: [],
  },
});

const merge = decisionKind<QuestionMergeModel>()({
  ...DEFAULTS,
  ...entrySchema<QuestionMergeModel>()('question_merge', { ...DECIDED, questionId: 'text', intoId: 'text' }),
  event: 'MERGED',
  eventColumns: { questionId: sql`d.question_id`, otherId: sql`d.into_id` },
  claimEvents: (ids) => [
    {
      subject: sql`a.claim_id`,
      from: sql`answer a JOIN question_merge d ON d.id = a.cause_id WHERE a.claim_id = ${ids}`,
    },
  ],
  questionEvents: (asked) => [
    {
      subject: sql`asked.id`,
      from: sql`${asked} JOIN question_merge d ON asked.id IN (d.question_id, d.into_id)`,
    },
  ],
  subject: ['questionId', 'intoId'],
  derived: {
    // The questions that a merge leads away from, and those merged into them.
    with: [
      sql`merged(id) AS (
        SELECT d.question_id FROM decided JOIN question_merge d ON d.id = decided.id
        UNION SELECT m.question_id FROM merged JOIN question_merge m ON m.into_id = merged.id)`,
    ],
    claims: [sql`SELECT a.claim_id FROM merged JOIN answer a ON a.question_id = merged.id`],
    questions: [
      sql`SELECT unnest(ARRAY[d.question_id, d.into_id]) FROM decided JOIN question_merge d ON d.id = decided.id`,
    ],
  },
});

const split = decisionKind<QuestionSplitModel>()({
  ...DEFAULTS,
  ...entrySchema<QuestionSplitModel>()('question_split', { ...DECIDED, questionId: 'text', partId: 'text' }),
  event: 'SPLIT',
  eventColumns: { questionId: sql`d.question_id`, otherId: sql`d.part_id` },
  claimEvents: (ids) => [
    {
      subject: sql`a.claim_id`,
      from: sql`answer a JOIN question_split d ON d.id = a.cause_id WHERE a.claim_id = ${ids}`,
    },
  ],
  questionEvents: (asked) => [
    {
      subject: sql`asked.id`,
      from: sql`${asked} JOIN question_split d ON asked.id IN (d.question_id, d.part_id)`,
    },
  ],
  subject: ['questionId'],
  derived: {
    ...NOTHING_DERIVED,
    questions: [
      sql`SELECT unnest(ARRAY[d.question_id, d.part_id]) FROM decided JOIN question_split d ON d.id = decided.id`,
    ],
  },
});

const stance = decisionKind<ClaimStanceModel>()({
  ...DEFAULTS,
  ...entrySchema<ClaimStanceModel>()('claim_stance', {
    ...DECIDED,
    claimId: 'text',
    otherId: 'text',
    stance: 'text',
  }),
  event: 'STANCED',
  eventColumns: { claimId: sql`d.claim_id`, stance: sql`d.stance`, otherClaimId: sql`d.other_id` },
  claimEvents: (ids) => [
    { subject: sql`d.claim_id`, from: sql`claim_stance d WHERE d.claim_id = ${ids}` },
    { subject: sql`d.other_id`, from: sql`claim_stance d WHERE d.other_id = ${ids}` },
  ],
  questionEvents: (asked) => [
    {
      subject: sql`asked.id`,
      from: sql`${asked} JOIN answer a ON a.question_id = asked.id JOIN claim_stance d ON d.claim_id = a.claim_id
        WHERE answered_question(d.claim_id, d.recorded_at) = asked.id`,
    },
  ],
  isStale: (state) => {
    const claimIds = sql`d.claim_id, d.other_id`;
    return sql`(${isReadingStale(claimIds, state)} OR ${answerDifferently(claimIds, state)})`;
  },
  isCause: false,
  subject: ['claimId', 'otherId'],
  derived: {
    ...NOTHING_DERIVED,
    claims: [
      sql`SELECT unnest(ARRAY[d.claim_id, d.other_id]) FROM decided JOIN claim_stance d ON d.id = decided.id`,
    ],
  },
});

// `readEvents` adds retractions to the histories of their subjects, and a replay follows them to these.
const retraction = decisionKind<RetractionModel>()({
  ...DEFAULTS,
  ...entrySchema<RetractionModel>()('retraction', { ...DECIDED, subjectId: 'text' }),
  replay: { as: 'retraction', id: 'id', bytes: '0' },
  event: 'RETRACTED',
  eventColumns: { retractsId: sql`d.subject_id` },
  claimEvents: () => [],
  questionEvents: () => [],
  subject: null,
  derived: NOTHING_DERIVED,
});

// The entry of an erasure also has a digest of the erased rows (erasedRowHash).
const erasure = decisionKind<ErasureModel>()({
  ...DEFAULTS,
  ...entrySchema<ErasureModel>()('erasure', {
    ...DECIDED,
    versionId: 'text',
    positions: 'text',
    knownBy: 'list',
  }),
  replay: null,
  event: 'ERASED',
  eventColumns: { versionId: sql`d.version_id` },
  claimEvents: (ids) => [
    {
      subject: sql`c.id`,
      from: sql`claim c JOIN erasure d ON d.version_id = c.version_id WHERE c.id = ${ids}`,
      columns: { claimId: sql`c.id` },
    },
  ],
  questionEvents: (asked) => [
    {
      subject: sql`asked.id`,
      from: sql`${asked} JOIN answer a ON a.question_id = asked.id JOIN claim c ON c.id = a.claim_id
        JOIN erasure d ON d.version_id = c.version_id`,
    },
  ],
  articleEvents: (ids) => [
    {
      subject: sql`v.article_id`,
      from: sql`article_version v JOIN erasure d ON d.version_id = v.id WHERE v.article_id = ${ids}`,
    },
  ],
  subject: null,
  derived: NOTHING_DERIVED,
});

/** Every kind of decision that a person records. */
export const DECISION_KINDS = {
  ...{ judgement, merge, split, stance, ...eventKinds, ...agentKinds },
  ...{ retraction, erasure },
} as const;

/** The name of a kind of decision, which is the prefix of its ids. */
export type DecisionName = keyof typeof DECISION_KINDS;

/** The columns of a decision apart from its id and time. */
export type DecisionRow<Name extends DecisionName> = NonNullable<(typeof DECISION_KINDS)[Name]['row']>;
