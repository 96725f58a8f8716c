/** Sends an operation and gives its data. */
export type Ask = (query: string) => Promise<Record<string, unknown>>;

/** An operation as a client sends it. */
export interface Operation {
  readonly name: string;
  readonly query: string;
}

const CLAIM = `id kind selector { exact } sentence { text } figure { value comparator } attribution { role agent { name } }
  article { title url publisher { name } }`;
const AGREEMENT = `agreement { verdict articleCount publisherCount originCount spread low { value } high { value }
  outlierIds origins { name claimIds } dependences { kind } reasons { text } }`;

interface Nodes {
  readonly nodes: readonly { readonly id: string }[];
}

async function idsOf(ask: Ask, list: string): Promise<readonly string[]> {
  const data = await ask(`{ list: ${list} { nodes { id } } }`);
  return (data['list'] as Nodes).nodes.map(({ id }) => id);
}

/** The query of a question, with its agreement and claims. */
export const readQuestion = (id: string): string =>
  `{ question(id: "${id}") { label ${AGREEMENT} claims(first: 20) { nodes { ${CLAIM} } } timeline { status claim { id } } } }`;

/** The query of a page of claims. */
export const LIST_CLAIMS = `{ claims(first: 50) { pageInfo { endCursor } nodes { ${CLAIM} } } }`;

/** The question of the ledger with the most origins. */
export async function largestQuestion(ask: Ask): Promise<string> {
  const [id = ''] = await idsOf(ask, 'questions(first: 1, orderBy: { field: ORIGINS })');
  return id;
}

/** Operations of clients, with arguments from the ledger's rows. */
export async function operationsOn(ask: Ask): Promise<readonly Operation[]> {
  const question = await largestQuestion(ask);
  const [publisher = ''] = await idsOf(ask, 'publishers(first: 1)');
  const [agent = ''] = await idsOf(ask, 'agents(first: 1, where: { name: { contains: "police" } })');
  const claims = await idsOf(ask, 'claims(first: 3)');
  const [article = ''] = await idsOf(ask, 'articles(first: 1)');
  const [event = ''] = await idsOf(ask, 'events(first: 1)');
  const list = (name: string, selection: string): Operation => ({ name, query: `{ ${selection} }` });
  const page = (order: string): string =>
    `questions(first: 20, orderBy: { field: ${order} }) { nodes { label ${AGREEMENT} } }`;
  return [
    { name: 'question with agreement and claims', query: readQuestion(question) },
    { name: 'claims, newest first', query: LIST_CLAIMS },
    list('claims by value', `claims(first: 50, orderBy: { field: VALUE }) { nodes { ${CLAIM} } }`),
    list('claims, all versions', `claims(first: 50, versions: ALL) { nodes { ${CLAIM} } }`),
    list('claims of a kind', `claims(first: 50, where: { kind: { eq: QUOTE } }) { nodes { ${CLAIM} } }`),
    list(
      'claims of a day',
      `claims(first: 50, where: { publishedAt: { gte: "2024-01-02T00:00:00Z", lt: "2024-01-03T00:00:00Z" } }) { nodes { ${CLAIM} } }`,
    ),
    list('claims counted', 'claims { totalCount }'),
    list('questions counted', 'questions { totalCount }'),
    list('claims, common words', `claims(first: 50, search: "people") { nodes { ${CLAIM} } }`),
    list('claims, rare words', `claims(first: 50, search: "reservoir auctioned") { nodes { ${CLAIM} } }`),
    list('questions, newest', page('LATEST')),
    list('questions, contested', page('CONTESTED')),
    list('questions, origins', page('ORIGINS')),
    list('questions, recorded', page('RECORDED_AT')),
    list(
      'questions searched',
      `questions(first: 20, search: "soldiers museum") { nodes { label ${AGREEMENT} } }`,
    ),
    list(
      'articles',
      `articles(first: 50) { nodes { title publisher { name } claims(first: 5) { nodes { id } } } }`,
    ),
    list('articles searched', `articles(first: 50, search: "flood library") { nodes { title } }`),
    list(
      'article with versions',
      `article(id: "${article}") { versions(first: 5) { nodes { text claims(first: 20) { nodes { ${CLAIM} } } } } }`,
    ),
    list('publishers with articles', `publishers { nodes { name articles(first: 3) { nodes { title } } } }`),
    list(
      'publisher with claims',
      `publisher(id: "${publisher}") { claims(first: 20) { nodes { id } } articles(first: 20) { nodes { title } } }`,
    ),
    list('agent with claims', `agent(id: "${agent}") { name claims(first: 20) { nodes { ${CLAIM} } } }`),
    list('agents', `agents(first: 50) { nodes { name kind } }`),
    list('suggestions', `suggestions(first: 20) { nodes { kind score question { label } } }`),
    list(
      'withdrawals',
      `withdrawals(first: 20) { nodes { kind claim { id } question { label } event { name } stillPrintedBy { claim { id } } } }`,
    ),
    list('withdrawals of an agent', `withdrawals(where: { agentId: { eq: "${agent}" } }) { nodes { kind } }`),
    list(
      'withdrawals at a publisher',
      `withdrawals(where: { publisherId: { eq: "${publisher}" } }) { nodes { kind } }`,
    ),
    list('withdrawals in an event', `withdrawals(where: { eventId: { eq: "${event}" } }) { nodes { kind } }`),
    list('claims compared', `compare(claims: ${JSON.stringify(claims)}) { relation reason }`),
    list(
      'a text checked',
      `check(text: "In Bemmark, at least 253 people were detained after the protest, according to the police.") { claims { relations { relation } } }`,
    ),
  ];
}
