import { Prisma } from '../../generated/prisma/client.ts';
import type { ArticleMoveModel, EventMergeModel, EventRenameModel } from '../../generated/prisma/models.ts';
import { entrySchema } from '../entrySchema.ts';
import { DECIDED, DEFAULTS, NOTHING_DERIVED } from './decisionDefaults.ts';
import { decisionKind } from './decisionKind.ts';
import type { DecisionKind } from './decisionKind.ts';

const { sql, raw } = Prisma;

/** The claims and questions that came together or apart when an event was settled after a decision of this table. */
const settledBy = (table: string): Pick<DecisionKind, 'claimEvents' | 'questionEvents'> => ({
  claimEvents: (ids) => [
    {
      subject: sql`a.claim_id`,
      from: sql`answer a JOIN ${raw(table)} d ON d.id = a.cause_id WHERE a.claim_id = ${ids}`,
      columns: { claimId: sql`a.claim_id`, questionId: sql`a.question_id` },
    },
  ],
  questionEvents: (asked) => [
    {
      subject: sql`asked.id`,
      from: sql`${asked} JOIN answer a ON a.question_id = asked.id JOIN ${raw(table)} d ON d.id = a.cause_id`,
      columns: { questionId: sql`asked.id` },
    },
  ],
});

const eventmerge = decisionKind<EventMergeModel>()({
  ...DEFAULTS,
  ...settledBy('event_merge'),
  ...entrySchema<EventMergeModel>()('event_merge', { ...DECIDED, eventId: 'text', intoId: 'text' }),
  event: 'MERGED',
  eventColumns: { eventId: sql`d.event_id`, otherEventId: sql`d.into_id` },
  eventEvents: (ids) => [
    { subject: sql`d.event_id`, from: sql`event_merge d WHERE d.event_id = ${ids}` },
    { subject: sql`d.into_id`, from: sql`event_merge d WHERE d.into_id = ${ids}` },
  ],
  subject: ['eventId', 'intoId'],
  derived: NOTHING_DERIVED,
});

const move = decisionKind<ArticleMoveModel>()({
  ...DEFAULTS,
  ...settledBy('article_move'),
  ...entrySchema<ArticleMoveModel>()('article_move', {
    ...DECIDED,
    articleId: 'text',
    fromId: 'text',
    eventId: 'text',
  }),
  event: 'MOVED',
  eventColumns: {
    articleId: sql`d.article_id`,
    eventId: sql`d.event_id`,
    otherEventId: sql`d.from_id`,
  },
  articleEvents: (ids) => [
    { subject: sql`d.article_id`, from: sql`article_move d WHERE d.article_id = ${ids}` },
  ],
  eventEvents: (ids) => [
    { subject: sql`d.event_id`, from: sql`article_move d WHERE d.event_id = ${ids}` },
    { subject: sql`d.from_id`, from: sql`article_move d WHERE d.from_id = ${ids}` },
  ],
  subject: ['articleId', 'fromId', 'eventId'],
  derived: NOTHING_DERIVED,
});

const rename = decisionKind<EventRenameModel>()({
  ...DEFAULTS,
  ...entrySchema<EventRenameModel>()('event_rename', { ...DECIDED, eventId: 'text', name: 'text' }),
  event: 'RENAMED',
  eventColumns: { eventId: sql`d.event_id`, name: sql`d.name` },
  eventEvents: (ids) => [{ subject: sql`d.event_id`, from: sql`event_rename d WHERE d.event_id = ${ids}` }],
  isCause: false,
  subject: ['eventId', 'name'],
  derived: NOTHING_DERIVED,
});

/** The decisions of people on events. */
export const eventKinds = { eventmerge, move, rename } as const;
