import { serverOrigin } from './serverOrigin.ts';

/** The message to the operator when the server is up. */
export interface WelcomeFacts {
  readonly host: string;
  readonly port: number;
  readonly path: string;
  readonly place: string;
  readonly isEmbedded: boolean;
  readonly notices: readonly string[];
}

const EXAMPLE = '{ claims(first: 1, search: "missiles") { nodes { selector { exact } article { title } } } }';

/** The short table and the one curl that the start ends with. */
export function welcome({ host, port, path, place, isEmbedded, notices }: WelcomeFacts): string {
  const origin = serverOrigin(host, port);
  const rows: [name: string, value: string][] = [
    ['GraphQL', `${origin}${path}`],
    ['Query page', `${origin}/`],
    [isEmbedded ? 'Data folder' : 'Database', place],
    ['Stop', 'Ctrl-C'],
  ];
  if (isEmbedded) {
    rows.push(['Your own database', 'DATABASE_URL=postgresql://user:password@host:5432/database npm start']);
  }
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  return [
    '',
    'Consilience is up.',
    '',
    ...rows.map(([name, value]) => `  ${name.padEnd(width)}${value}`),
    '',
    ...notices.map((notice) => `  ${notice}`),
    ...(notices.length > 0 ? [''] : []),
    'Try it:',
    '',
    `  curl -s ${origin}${path} -H 'content-type: application/json' -d '${JSON.stringify({ query: EXAMPLE })}'`,
    '',
    '',
  ].join('\n');
}
