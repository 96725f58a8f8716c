import { afterAll, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { post, sendRequest } from '../../support/processes/sendRequest.ts';
import { startServer, type RunningServer } from '../../support/processes/startServer.ts';
import { useCli } from '../../support/processes/useCli.ts';

/** More than the threads that read, so that some articles are being read and some wait for a thread. */
const ARTICLES = 6;
const FIGURES = 300;
/** A figure in each sentence, and the statement of the first one. */
const CLAIMS = FIGURES + 1;
const ADD = `mutation ($text: String!) {
  addArticle(input: { text: $text }) { outcome refusals { code } }
}`;
const STORED = '{ articles { totalCount nodes { currentVersion { text claims { totalCount } } } } }';

/** An article that takes long to read, each with its own words. */
const long = (article: number): string =>
  Array.from({ length: FIGURES }, (_, figure) => `Quay ${article + 2} has ${figure + 2} boats.`).join('\n\n');

const cli = useCli();
const started: RunningServer[] = [];
async function serve(): Promise<RunningServer> {
  const server = await startServer([], { env: cli.env });
  started.push(server);
  return server;
}
afterAll(async () => {
  for (const { kill } of started) kill('SIGKILL');
  await Promise.all(started.map(({ ended }) => ended));
});

test('SIGTERM while articles are read: each is stored whole or not at all, and the server ends with 0', async () => {
  const server = await serve();
  const answers = Array.from({ length: ARTICLES }, (_, article) =>
    sendRequest(server.origin, post({ query: ADD, variables: { text: long(article) } })).then(
      ({ text }) => text,
      () => 'cut',
    ),
  );
  // Long enough for the first threads to begin, and too short for all articles.
  await sleep(700);
  server.kill('SIGTERM');
  expect(await server.ended).toMatchObject({ code: 0, signal: null });
  const told = await Promise.all(answers);

  const next = await serve();
  const { articles } = (await next.ask(STORED)) as {
    articles: {
      totalCount: number;
      nodes: { currentVersion: { text: string; claims: { totalCount: number } } }[];
    };
  };
  next.kill('SIGTERM');
  await next.ended;
  for (const { currentVersion } of articles.nodes) {
    expect(Array.from({ length: ARTICLES }, (_, article) => long(article))).toContain(currentVersion.text);
    expect(currentVersion.claims.totalCount).toBe(CLAIMS);
  }
  // An answer may be lost on its way; an article that is told as added is stored.
  expect(articles.totalCount).toBeGreaterThanOrEqual(told.filter((text) => text.includes('"ADDED"')).length);
  const { code, stdout } = await cli.run('verify');
  expect([code, stdout]).toEqual([0, expect.any(String)]);
});
