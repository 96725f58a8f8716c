import { verifyDerived } from '../../../src/actions/rebuildDerived.ts';
import type { ArticleInput } from '../../../src/domain/articleInput.ts';
import { openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';
import { openTestSequencer } from '../../support/ledger/openTestSequencer.ts';
import { addAll } from '../../support/ledger/readSamples.ts';
import { MARKET_FIRE } from './marketFire.ts';

const QUERY = `query ($asOf: AsOf) { questions(first: 12, where: { kind: { eq: FIGURE } }, asOf: $asOf) { nodes {
  agreement { verdict originCount reasons { text } origins { name standing { selector { exact } } } }
  timeline { status claim { selector { exact } publisher { name } } by { publisher { name } } }
  claims(first: 10) { nodes { selector { exact } publisher { name }
    links { kind reason claim { publisher { name } } }
    linkedBy { kind claim { publisher { name } } } } } } } }`;

interface Named {
  readonly publisher: { readonly name: string };
}
interface Printed extends Named {
  readonly selector: { readonly exact: string };
}
interface Question {
  readonly agreement: {
    readonly verdict: string;
    readonly originCount: number;
    readonly reasons: readonly { readonly text: string }[];
    readonly origins: readonly { readonly name: string; readonly standing: Printed | null }[];
  };
  readonly timeline: readonly {
    readonly status: string;
    readonly claim: Printed;
    readonly by: Named | null;
  }[];
  readonly claims: {
    readonly nodes: readonly (Printed & {
      readonly links: readonly {
        readonly kind: string;
        readonly reason: string | null;
        readonly claim: Named;
      }[];
      readonly linkedBy: readonly { readonly kind: string; readonly claim: Named }[];
    })[];
  };
}

async function questionsOf(house: TestHouse, asOf: object | null = null): Promise<readonly Question[]> {
  const { body } = await house.query(QUERY, { asOf });
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  return body.data.questions.nodes as Question[];
}

const nameOf = ({ publisher, selector }: Printed): string => `${publisher.name}: ${selector.exact}`;

/** The verdict of a question with its timeline and links, each in the order of their words. */
const tell = ({ agreement, timeline, claims }: Question) => ({
  verdict: agreement.verdict,
  originCount: agreement.originCount,
  standing: agreement.origins
    .flatMap(({ name, standing }) => (standing ? [`${name}: ${standing.selector.exact}`] : []))
    .sort(),
  timeline: timeline
    .map(({ claim, status, by }) => `${nameOf(claim)} ${status} ${by?.publisher.name ?? '-'}`)
    .sort(),
  links: claims.nodes
    .flatMap((claim) =>
      claim.links
        .filter(({ reason }) => reason !== null)
        .map(({ kind, claim: other }) => `${nameOf(claim)} ${kind} ${other.publisher.name}`),
    )
    .sort(),
});

const about = (questions: readonly Question[], words: string): Question => {
  const found = questions.find(({ claims }) => claims.nodes.some((claim) => nameOf(claim) === words));
  if (!found) throw new Error(`no question has ${words}`);
  return found;
};

async function withHouse<T>(
  articles: readonly ArticleInput[],
  look: (house: TestHouse) => Promise<T>,
): Promise<T> {
  const house = await openTestHouse();
  try {
    await addAll(house, articles);
    return await look(house);
  } finally {
    await house.close();
  }
}

/** Orders of arrival other than the order of publication. */
const ORDERS = [
  [6, 5, 4, 3, 2, 1, 0],
  [2, 6, 0, 4, 1, 5, 3],
  [1, 4, 2, 5, 0, 6, 3],
] as const;

describe('a fire in a market hall', () => {
  let house: TestHouse;
  let questions: readonly Question[];
  let before: number;
  beforeAll(async () => {
    house = await openTestHouse();
    const sequencer = await openTestSequencer(house.databaseUrl);
    await addAll(house, MARKET_FIRE.slice(0, 1));
    before = (await sequencer.sequence()).position;
    await addAll(house, MARKET_FIRE.slice(1));
    await sequencer.sequence();
    await sequencer.close();
    questions = await questionsOf(house);
  });
  afterAll(() => house.close());

  test('a withdrawn figure supports nothing, in any outlet and at any time', () => {
    const dead = tell(about(questions, 'Selby Courier: 41 people'));
    expect(dead.standing).toEqual([]);
    expect(dead).toMatchObject({ verdict: 'SINGLE_ORIGIN', originCount: 0 });
    expect(dead.timeline).toEqual([
      'Marn Tribune: 41 dead WITHDRAWN -',
      'Ostra Daily: 41 people WITHDRAWN Marn Tribune',
      'Selby Courier: 41 people WITHDRAWN Marn Tribune',
    ]);
    expect(dead.links).toEqual([
      'Marn Tribune: 41 dead WITHDRAWS Ostra Daily',
      'Marn Tribune: 41 dead WITHDRAWS Selby Courier',
    ]);
  });

  test('the reason has the words of both', () => {
    const { agreement } = about(questions, 'Selby Courier: 41 people');
    const texts = agreement.reasons.map(({ text }) => text).join('\n');
    expect(texts).toContain('Selby Courier printed “41 people”, which is taken back, as Marn Tribune says:');
    expect(texts).toContain('withdrawn its figure of 41 dead');
  });

  test('the withdrawn claim has the link too', () => {
    const { claims } = about(questions, 'Selby Courier: 41 people');
    const meant = claims.nodes.find((claim) => claim.publisher.name === 'Selby Courier');
    expect(meant?.linkedBy).toContainEqual({
      kind: 'WITHDRAWS',
      claim: { publisher: { name: 'Marn Tribune' } },
    });
  });

  test('a denial finds the denied figure, which stays', () => {
    const denied = tell(about(questions, 'Quay Gazette: 33 people'));
    expect(denied.links).toEqual(['Harbour Mirror: 33 injured DENIES Quay Gazette']);
    expect(denied.standing).toEqual(['fire service: 33 people', 'mayor: 33 injured']);
  });

  test('a replaced figure gives way in the other articles of its body', () => {
    const missing = tell(about(questions, 'Selby Courier: 19 people'));
    expect(missing.links).toEqual(['Coast Ledger: 12 REPLACES Selby Courier']);
    expect(missing.standing).toEqual(['police: 12']);
    expect(missing.timeline).toContain('Selby Courier: 19 people CORRECTED Coast Ledger');
  });

  test('the order of arrival changes nothing', async () => {
    const first = questions.map((question) => JSON.stringify(tell(question))).sort();
    for (const order of ORDERS) {
      const other = await withHouse(
        order.map((index) => MARKET_FIRE[index]!),
        questionsOf,
      );
      expect(other.map((question) => JSON.stringify(tell(question))).sort()).toEqual(first);
    }
  });

  test('before the withdrawal arrives, the figure holds', async () => {
    const then = tell(about(await questionsOf(house, { position: before }), 'Selby Courier: 41 people'));
    expect(then.links).toEqual([]);
    expect(then.standing).toEqual(['health ministry: 41 people']);
  });

  test('a rebuild gives the same', async () => {
    expect((await verifyDerived(house.ledger.replay)).differences).toEqual([]);
  });
});
