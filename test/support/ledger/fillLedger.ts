import { readingId } from '../../../src/domain/claims/claim.ts';
import type { Actions } from '../../../src/actions/actions.ts';
import type { Ledger } from '../../../src/ledger/openLedger.ts';
import { boatInput } from './claimInputs.ts';
import { by, REASON, accepted } from './openDesk.ts';
import { claimOn, exactFigure, intaken, origin } from './sampleClaims.ts';
import { storeArticle } from './storeArticle.ts';
import { must } from '../must.ts';

/** Fills an empty ledger with rows of every kind of evidence and decision, and gives the ids of some. */
export async function fillLedger({
  actions,
  ledger,
}: {
  readonly actions: Actions;
  readonly ledger: Ledger;
}): Promise<{ readonly claimIds: readonly string[]; readonly versionIds: readonly string[] }> {
  const versionIds: string[] = [];
  for (const [number, text] of TEXTS.entries()) {
    const added = await actions.addArticle(
      {
        content: text,
        format: 'verbatim',
        title: `Trucks at the gate, part ${number}`,
        publisher: `Outlet ${number % 3}`,
        publishedAt: '2024-06-10',
        url: `https://outlet.example/${number % 5}`,
      },
      by('ada', number === 0 ? 'first' : null),
    );
    versionIds.push(must(added).versionId);
  }
  const submitted = accepted(
    await actions.submitClaims(
      { versionId: versionIds[1]!, reader: null, claims: [boatInput('forty boats', {})], reason: REASON },
      by(),
    ),
  );
  const claimId = submitted.claims[0]!.claimId;
  const correction = boatInput('forty boats', { value: '40', noun: 'ship', nounPhrase: 'boats' });
  accepted(await actions.judgeClaim({ claimId, verdict: 'NEGATIVE', correction, reason: REASON }, by()));
  const linked = 'The harbour master counted 12 boats and 5.50 percent fewer ferries.';
  const { claims } = await storeArticle(
    ledger,
    intaken(linked, { publisher: 'Outlet 1', publishedAt: '2024-06-11' }),
    [
      claimOn(linked, '12 boats', {
        attribution: [origin('Ada Harrow'), origin('Quay Gazette', { role: 'RELAY' })],
        told: [
          {
            kind: 'SPEAKS_FOR',
            agent: { name: 'Ada Harrow', kind: 'PERSON' },
            other: { name: 'Harbour Office', kind: 'ORGANISATION' },
            words: { exact: 'harbour master', start: 4, end: 18 },
          },
        ],
      }),
      claimOn(linked, '5.50 percent', {
        id: readingId(1),
        figure: { ...exactFigure('5.50 percent', '5.50'), grain: '0.01' },
        links: [
          { kind: 'SUBSET_OF', to: readingId(0) },
          { kind: 'CHANGE_OF', to: readingId(0) },
        ],
      }),
    ],
  );
  await decide({ actions, ledger });
  await decideOnEvents({ actions, ledger }, versionIds);
  await decideOnAgents({ actions, ledger });
  return { claimIds: [...claims.map(({ id }) => id), claimId], versionIds };
}

const TEXTS = [
  'Minister Ada Harrow said that 30 trucks had crossed. "We count every truck," Harrow said. A spokesman put it at about 33 trucks.',
  'Officials said 31 trucks had crossed the bridge. The harbour master saw forty boats at dawn.',
  'The gate office reported that at least 29 trucks crossed on Monday, according to the Meridian Wire agency.',
  'Officials said 31 trucks had crossed the bridge, and 12 trucks were turned away. "It was a long night," Mo Quill said.',
  'Some 35 to 40 trucks crossed the bridge on Monday, the ministry said.',
  'Minister Ada Harrow said that 32 trucks had crossed, two more than she had said before.',
] as const;

/** Two articles that move to new events, of which one is named and merged into the other. */
async function decideOnEvents(
  { actions, ledger }: { readonly actions: Actions; readonly ledger: Ledger },
  versionIds: readonly string[],
): Promise<void> {
  const articleIds = (await ledger.read.versions(versionIds)).map(({ articleId }) => articleId);
  const [one, other] = [...new Set(articleIds)].sort();
  const move = async (articleId = '') =>
    accepted(await actions.moveArticle({ articleId, eventId: null, reason: REASON }, by())).eventId;
  const [eventId, intoId] = [await move(one), await move(other)];
  accepted(await actions.renameEvent({ eventId: intoId, name: 'Two trucks', reason: REASON }, by()));
  accepted(await actions.mergeEvents({ eventId, intoId, reason: REASON }, by()));
}

/** Relations of agents, a merge of agents, and the owner of an outlet. */
async function decideOnAgents({
  actions,
  ledger,
}: {
  readonly actions: Actions;
  readonly ledger: Ledger;
}): Promise<void> {
  const idsOf = async (list: 'agents' | 'publishers') => {
    const page = {
      currentOnly: false,
      order: 'RECORDED_AT',
      descending: false,
      limit: 100,
      fromEnd: false,
    } as const;
    const [found] = await ledger.read.pages({ list, ...page });
    return found?.positions.map(({ id }) => id) ?? [];
  };
  const [publisherId = ''] = await idsOf('publishers');
  accepted(await actions.setOwner({ publisherId, owner: 'Gate Media', reason: REASON }, by()));
  const outlets = new Set((await ledger.read.publishers(await idsOf('publishers'))).map(({ name }) => name));
  const agents = (await ledger.read.agents(await idsOf('agents'))).filter(({ name }) => !outlets.has(name));
  const [one, other, third] = agents.map(({ id }) => id).sort();
  if (one === undefined || other === undefined || third === undefined)
    throw new Error('there are no three agents');
  const related = { agentId: one, relation: 'SPEAKS_FOR', otherId: other, reason: REASON } as const;
  accepted(await actions.relateAgents(related, by()));
  accepted(await actions.mergeAgents({ agentId: third, intoId: other, reason: REASON }, by()));
}

/** A merge, a split, an answer judged, a stance, a retraction and a suggestion, wherever the ledger has claims for them. */
async function decide({
  actions,
  ledger,
}: {
  readonly actions: Actions;
  readonly ledger: Ledger;
}): Promise<void> {
  const [page] = await ledger.read.pages({
    ...{ list: 'claims', currentOnly: true, order: 'RECORDED_AT', descending: false },
    ...{ limit: 100, fromEnd: false },
  });
  const states = await ledger.read.claimQuestions(page?.positions.map(({ id }) => id) ?? []);
  const claims = await ledger.read.claims(states.map(({ claimId }) => claimId));
  const figures = claims.filter(({ kind }) => kind === 'FIGURE');
  const [said, other] = claims.filter(({ kind }) => kind === 'STATEMENT');
  if (!said || !other) throw new Error('there are no two statements to hold against each other');
  const questionOf = new Map(
    states.flatMap(({ claimId, questionId, isActive }) =>
      questionId === null || !isActive ? [] : [[claimId, questionId]],
    ),
  );
  const questions = [...new Set(figures.flatMap(({ id }) => questionOf.get(id) ?? []))];
  const [into, from] = questions;
  if (into === undefined || from === undefined) throw new Error('there are no two questions to merge');
  const meant = { evenIfDifferent: true, reason: REASON };
  accepted(await actions.mergeQuestions({ questionId: from, intoId: into, ...meant }, by()));
  const standing = await ledger.read.activeClaims([into]);
  const split = accepted(
    await actions.splitQuestion(
      { questionId: into, claimIds: [standing[0]!.claimId], label: null, reason: REASON },
      by(),
    ),
  );
  accepted(
    await actions.judgeAnswer(
      { claimId: standing[1]!.claimId, questionId: split.partId, verdict: 'POSITIVE', ...meant },
      by(),
    ),
  );
  const saidOf = questionOf.get(said.id) ?? '';
  accepted(
    await actions.judgeAnswer(
      { claimId: other.id, questionId: saidOf, verdict: 'POSITIVE', reason: REASON },
      by(),
    ),
  );
  const stance = { claimId: said.id, otherId: other.id, stance: 'DISAGREES', reason: REASON } as const;
  accepted(await actions.submitStance(stance, by()));
  const retracted = accepted(await actions.retract({ id: standing.at(-1)!.claimId, reason: REASON }, by()));
  accepted(await actions.retract({ id: retracted.decisionId, reason: REASON }, by()));
  // Whether the matcher is unsure of any of this depends on its weights.
  const elsewhere = figures.find(({ id }) => ![into, from, undefined].includes(questionOf.get(id)));
  if (!elsewhere) throw new Error('there is no third question');
  const unsure = { name: 'context', contribution: '1.2', reason: 'The articles share much.' };
  await ledger.write.transact(null, (tx) =>
    tx.addSuggestions([
      {
        ...{ kind: 'ANSWER', questionId: into, claimId: elsewhere.id, otherId: null },
        ...{ score: '0.3', reasons: [unsure], matcher: 'by hand/1' },
      },
    ]),
  );
}
