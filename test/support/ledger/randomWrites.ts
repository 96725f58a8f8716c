import fc from 'fast-check';
import type { Actions } from '../../../src/actions/actions.ts';
import type { ArticleInput } from '../../../src/domain/articleInput.ts';
import { ask } from '../ask.ts';
import { boatInput } from './claimInputs.ts';
import { by, REASON } from './openDesk.ts';

/** A random course of writes: articles, new versions, and every decision, about rows that exist by then. */
export type Step =
  | {
      readonly kind: 'add';
      readonly event: number;
      readonly outlet: number;
      readonly count: number;
      readonly who: number;
    }
  | { readonly kind: 'judge'; readonly at: number; readonly verdict: Verdict; readonly corrected: boolean }
  | { readonly kind: 'answer'; readonly at: number; readonly other: number; readonly verdict: Verdict }
  | { readonly kind: 'merge'; readonly at: number; readonly other: number }
  | { readonly kind: 'split'; readonly at: number }
  | { readonly kind: 'move'; readonly at: number; readonly other: number }
  | { readonly kind: 'relate'; readonly at: number; readonly other: number }
  | { readonly kind: 'join'; readonly at: number; readonly other: number }
  | { readonly kind: 'submit'; readonly at: number }
  | { readonly kind: 'retract'; readonly what: Retractable; readonly at: number };

type Verdict = 'POSITIVE' | 'NEGATIVE' | 'UNSURE';
type Retractable = 'claim' | 'article_version' | 'decision';

const nth = fc.nat(1000);
const verdict = fc.constantFrom<Verdict>('POSITIVE', 'NEGATIVE', 'NEGATIVE', 'UNSURE');
const constant = <K extends string>(kind: K) => fc.constant(kind);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: constant('add'),
      event: fc.nat(1),
      outlet: fc.nat(4),
      count: fc.constantFrom(50, 80, 81, 200),
      who: fc.nat(3),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: constant('judge'), at: nth, verdict, corrected: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: constant('answer'), at: nth, other: nth, verdict }) },
  { weight: 2, arbitrary: fc.record({ kind: constant('merge'), at: nth, other: nth }) },
  { weight: 2, arbitrary: fc.record({ kind: constant('split'), at: nth }) },
  { weight: 2, arbitrary: fc.record({ kind: constant('move'), at: nth, other: nth }) },
  { weight: 1, arbitrary: fc.record({ kind: constant('join'), at: nth, other: nth }) },
  { weight: 2, arbitrary: fc.record({ kind: constant('relate'), at: nth, other: nth }) },
  { weight: 1, arbitrary: fc.record({ kind: constant('submit'), at: nth }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: constant('retract'),
      what: fc.constantFrom<Retractable>('claim', 'article_version', 'decision', 'decision', 'decision'),
      at: nth,
    }),
  },
);

/** Groups of steps at the same time, one after the other. The first are articles, so that later steps have rows. */
export const randomWrites = (maxLength: number): fc.Arbitrary<readonly (readonly Step[])[]> =>
  fc
    .array(
      fc.oneof({ weight: 3, arbitrary: fc.tuple(step) }, { weight: 1, arbitrary: fc.tuple(step, step) }),
      {
        minLength: Math.min(6, maxLength),
        maxLength,
      },
    )
    .map((steps) => [[start(0)], [start(1)], ...steps]);

const start = (outlet: number): Step => ({ kind: 'add', event: 0, outlet, count: 80, who: outlet });

const EVENTS = [
  { ship: 'ferry Morning Star', place: 'Quillhaven', night: 'Sunday' },
  { ship: 'trawler Grey Heron', place: 'Tarvia', night: 'Friday' },
];
const SPEAKERS = [
  'The coast guard',
  'The passengers union',
  'Harbour master Ada Quill',
  'Ada Quill, director of the Tarvia Port Authority,',
];

function textOf({ event, count, who }: Step & { kind: 'add' }): string {
  const { ship, place, night } = EVENTS[event]!;
  return (
    `The ${ship} sank off ${place} on ${night} night in a storm. ${SPEAKERS[who]!} said that ${count} passengers were ` +
    `killed when the ${ship} sank. Divers searched the wreck near ${place} until dawn, and relatives of the passengers ` +
    `waited in the harbour hall of ${place} for news of the ${ship}. About 12 boats took part in the search.`
  );
}

const one = (list: readonly string[], at: number): string => list[at % list.length] ?? '';

const articleOf = (step: Step & { kind: 'add' }): ArticleInput => ({
  content: textOf(step),
  format: 'verbatim',
  publisher: `Outlet ${step.outlet}`,
  url: `https://outlet${step.outlet}.example/${step.event}`,
  title: `Disaster off ${EVENTS[step.event]!.place}`,
  publishedAt: `2024-06-${10 + step.outlet}`,
});

/** Takes a step. The action refuses a step that does not fit, which counts as a step too. */
export async function runStep(
  step: Step,
  { actions, url }: { actions: Actions; url: string },
): Promise<void> {
  const ids = async (table: string, column = 'id'): Promise<string[]> =>
    (await ask(url, `SELECT DISTINCT ${column} AS id FROM ${table} ORDER BY 1`)).map((row) =>
      String(row['id']),
    );
  switch (step.kind) {
    case 'add':
      await actions.addArticle(articleOf(step), by());
      return;
    case 'judge': {
      const claimId = one(await ids("claim WHERE kind = 'FIGURE'"), step.at);
      const [row] = await ask(url, `SELECT exact FROM claim WHERE id = '${claimId}'`);
      const given = boatInput(String(row!['exact']), {
        comparator: 'AT_LEAST',
        value: String(step.at),
        noun: 'passenger',
      });
      const isCorrected = step.corrected && step.verdict === 'NEGATIVE';
      const correction = isCorrected ? given : null;
      await actions.judgeClaim({ claimId, verdict: step.verdict, correction, reason: REASON }, by());
      return;
    }
    case 'answer': {
      const claimId = one(await ids('claim'), step.at);
      const questionId = one(await ids('question'), step.other);
      await actions.judgeAnswer(
        { claimId, questionId, verdict: step.verdict, evenIfDifferent: true, reason: REASON },
        by(),
      );
      return;
    }
    case 'split': {
      const questionId = one(await ids('claim_state WHERE active', 'question_id'), step.at);
      const claimIds = (await ids(`claim_state WHERE question_id = '${questionId}'`, 'claim_id')).slice(0, 1);
      await actions.splitQuestion({ questionId, claimIds, label: null, reason: REASON }, by());
      return;
    }
    case 'merge':
    case 'move':
    case 'join':
    case 'relate':
      await joinOrMove(step, actions, ids);
      return;
    case 'submit': {
      const versionId = one(await ids('article_head', 'version_id'), step.at);
      const claims = [boatInput('12 boats', { comparator: 'EXACT', value: '12' })];
      const reader = { name: 'outside', version: String(step.at % 3) };
      await actions.submitClaims({ versionId, reader, claims, reason: REASON }, by());
      return;
    }
    case 'retract': {
      const decisions =
        '(SELECT id FROM judgement UNION SELECT id FROM question_merge UNION SELECT id FROM question_split UNION SELECT id FROM event_merge UNION SELECT id FROM article_move UNION SELECT id FROM agent_decision UNION SELECT id FROM retraction) d';
      const list = await ids(step.what === 'decision' ? decisions : step.what);
      if (list.length > 0) await actions.retract({ id: one(list, step.at), reason: REASON }, by());
    }
  }
}

/** Merges two questions or two events, moves an article, or relates two agents. */
async function joinOrMove(
  step: Step & { readonly kind: 'merge' | 'move' | 'join' | 'relate' },
  actions: Actions,
  ids: (table: string) => Promise<string[]>,
): Promise<void> {
  if (step.kind === 'merge') {
    const questions = await ids("question WHERE kind = 'FIGURE'");
    const [questionId, intoId] = [one(questions, step.at), one(questions, step.other)];
    await actions.mergeQuestions({ questionId, intoId, evenIfDifferent: true, reason: REASON }, by());
    return;
  }
  if (step.kind === 'relate') {
    const agents = await ids('agent');
    const [agentId, otherId] = [one(agents, step.at), one(agents, step.other)];
    const relations = ['SPEAKS_FOR', 'SAME_AS', 'NOT_SPEAKS_FOR', 'NOT_SAME_AS'] as const;
    const relation = relations[step.at % relations.length]!;
    await actions.relateAgents({ agentId, relation, otherId, reason: REASON }, by());
    return;
  }
  const events = await ids('event');
  if (step.kind === 'move') {
    const articleId = one(await ids('article'), step.at);
    const eventId = step.other % 2 === 0 ? null : one(events, step.other);
    await actions.moveArticle({ articleId, eventId, reason: REASON }, by());
    return;
  }
  const [eventId, intoId] = [one(events, step.at), one(events, step.other)];
  await actions.mergeEvents({ eventId, intoId, reason: REASON }, by());
}
