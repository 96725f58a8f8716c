import { ask } from '../support/ask.ts';
import { useCli } from '../support/processes/useCli.ts';

const cli = useCli();
const count = async (): Promise<number> =>
  Number((await ask(cli.databaseUrl, 'SELECT count(*) AS n FROM ownership'))[0]!['n']);

test('a table with a faulty line or an unknown outlet records nothing; a right one is recorded once', async () => {
  const texts = [
    'Floods at Oddvik drowned 14 sheep on Monday. The meadows by the river lay under water for two days.',
    'Farmers at Oddvik counted losses after the floods. On Monday 14 sheep drowned at Oddvik near the river.',
  ];
  const line = (text: string, at: number) =>
    JSON.stringify({ id: String(at), publisher: ['Oddvik Post', 'Oddvik Echo'][at], text });
  expect((await cli.run('ingest', await cli.file('articles.jsonl', texts.map(line)))).stdout).toMatch(
    /^2 added/,
  );
  const post = '{"outlet": "oddvik  post", "owner": "River Media"}';
  const spoilt = await cli.file('spoilt.jsonl', [
    post,
    'Oddvik Echo = River Media',
    '{"outlet": "Oddvik Echo"}',
    post,
    '{"outlet": "x", "owner": "y", "since": 1}',
  ]);
  const refused = await cli.run('owners', spoilt);
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr.split('\n').slice(0, 5)).toEqual([
    expect.stringMatching(/^spoilt\.jsonl:2: This is not a JSON object\. Write \{"outlet"/),
    expect.stringMatching(/^spoilt\.jsonl:3: "owner" is missing\. Write the name of the owner, or null/),
    expect.stringMatching(/^spoilt\.jsonl:5: "since" is not a field of the table/),
    expect.stringMatching(/^spoilt\.jsonl:4: oddvik {2}post is in line 1 already/),
    'Nothing was recorded: mend these lines and run the command again.',
  ]);
  const strange = await cli.run(
    'owners',
    await cli.file('strange.jsonl', [post, '{"outlet": "Nowhere News", "owner": "River Media"}']),
  );
  expect(strange.stderr).toMatch(/^strange\.jsonl:2: The ledger has no outlet Nowhere News\./);
  expect([strange.code, await count()]).toEqual([1, 0]);
  const right = await cli.file('owners.jsonl', [
    post,
    '',
    '{"outlet": "Oddvik Echo", "owner": "River Media"}',
  ]);
  expect(await cli.run('owners', right)).toMatchObject({
    code: 0,
    stdout: '2 owners recorded, 0 known already\n',
  });
  expect(await cli.run('owners', right)).toMatchObject({
    code: 0,
    stdout: '0 owners recorded, 2 known already\n',
  });
  expect(
    await cli.run('owners', await cli.file('none.jsonl', ['{"outlet": "Oddvik Echo", "owner": null}'])),
  ).toMatchObject({ code: 0 });
  expect(await count()).toBe(3);
  expect((await cli.run('rebuild', '--check')).code).toBe(0);
  expect((await cli.run('verify')).code).toBe(0);
});
