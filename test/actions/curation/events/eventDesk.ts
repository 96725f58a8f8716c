import { ask } from '../../../support/ask.ts';
import { verifyDerived } from '../../../../src/actions/rebuildDerived.ts';
import { openTestHouse } from '../../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../../support/ledger/openTestHouse.ts';
import { accepted, by, REASON } from '../../../support/ledger/openDesk.ts';
import { must } from '../../../support/must.ts';
import type { ArticleInput } from '../../../../src/domain/articleInput.ts';

/** Reports of two invented accidents, told so differently that the matcher takes them for two events. */
const FIRE = [
  'A fire destroyed the cannery of Vellmark on Tuesday night. Nine people died in the fire, the fire brigade of Vellmark said.',
  'Eleven people died when a fire burned down the cannery of Vellmark, the hospital of Vellmark said on Wednesday.',
  'The cannery of Vellmark had no sprinklers when the fire broke out on Tuesday night. The fire killed nine people, the fire brigade of Vellmark said.',
];
const SLIDE = [
  'A landslide buried the road below Korrin on Monday. Four people were killed, the mountain rescue of Korrin said.',
  'The landslide on the road below Korrin killed five people, the governor said on Tuesday.',
];

/** The words of an event as a test compares them: its name, its articles, and its questions with their claims. */
export interface ToldEvent {
  readonly id: string;
  readonly name: string;
  readonly mergedInto: { readonly id: string } | null;
  readonly articles: readonly string[];
  readonly questions: readonly string[];
}

/** A house with two events, and short ways to decide on them and to look at them. */
export async function openEventDesk() {
  const house = await openTestHouse();
  let told = 0;
  const add = async (content: string): Promise<string> => {
    const url = `https://outlet${String(told)}.example/report`;
    const day = String(10 + (told % 15));
    const article: ArticleInput = {
      ...{ content, url, format: 'verbatim', publisher: `Outlet ${String(told)}` },
      publishedAt: `2024-03-${day}T09:00:00Z`,
    };
    told++;
    return must(await house.actions.addArticle(article, by())).articleId;
  };
  const eventOf = async (articleId: string): Promise<string> =>
    (await house.ledger.read.eventsOfArticles([articleId]))[0]!.eventId;
  const fire: string[] = [];
  const slide: string[] = [];
  for (const text of FIRE) fire.push(await add(text));
  for (const text of SLIDE) slide.push(await add(text));
  return {
    ...{ house, add, eventOf, fire, slide },
    fireId: await eventOf(fire[0]!),
    slideId: await eventOf(slide[0]!),
    merge: (eventId: string, intoId: string, actor?: string) =>
      house.actions.mergeEvents({ eventId, intoId, reason: REASON }, by(actor)),
    move: (articleId: string, eventId: string | null, actor?: string) =>
      house.actions.moveArticle({ articleId, eventId, reason: REASON }, by(actor)),
    rename: (eventId: string, name: string) =>
      house.actions.renameEvent({ eventId, name, reason: REASON }, by()),
    undo: async (id: string) => accepted(await house.actions.retract({ id, reason: REASON }, by('boss'))),
    tell: (id: string) => tell(house, id),
    /** The event as the ledger had it at an instant. */
    was: (id: string, at: Date) => was(house, id, at),
    sql: (statement: string) => ask(house.databaseUrl, statement),
    /** Rows that a replay makes otherwise: none, if all is well. */
    differences: async () => (await verifyDerived(house.ledger.replay)).differences,
  };
}

const QUERY = `query ($id: ID!) { event(id: $id) { name mergedInto { id }
  articles(first: 100) { nodes { url } }
  questions(first: 40) { nodes { kind agreement { verdict originCount }
    claims(first: 24) { nodes { selector { exact } articleVersion { article { url } } } } } } } }`;

async function tell(house: TestHouse, id: string): Promise<ToldEvent> {
  const { body } = await house.query(QUERY, { id });
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  const { name, mergedInto, articles, questions } = body.data.event;
  type Claim = { selector: { exact: string }; articleVersion: { article: { url: string } } };
  return {
    ...{ id, name, mergedInto },
    articles: articles.nodes.map(({ url }: { url: string }) => url).sort(),
    questions: questions.nodes
      .map(
        ({ kind, agreement, claims }: { kind: string; agreement: object; claims: { nodes: Claim[] } }) =>
          `${kind} ${JSON.stringify(agreement)} ${claims.nodes
            .map(({ selector, articleVersion }) => `${articleVersion.article.url}: ${selector.exact}`)
            .sort()
            .join('; ')}`,
      )
      .sort(),
  };
}

async function was({ ledger }: TestHouse, id: string, at: Date) {
  const read = ledger.read.at(at);
  const [event] = await read.events([id]);
  const articleIds = (await read.eventArticles([id])).map(({ articleId }) => articleId);
  return { name: event?.name, mergedIntoId: event?.mergedIntoId, articleIds };
}
