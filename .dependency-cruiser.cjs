/** The floors of the house: who may import whom, types included (ARCHITECTURE.md). */
const FLOORS = {
  domain: [],
  intake: ['domain'],
  reading: ['domain'],
  matching: ['domain'],
  comparison: ['domain'],
  log: ['domain'],
  postgres: ['domain'],
  ledger: ['log', 'postgres', 'domain', 'generated/prisma'],
  actions: ['intake', 'reading', 'matching', 'comparison', 'ledger', 'domain'],
  graphql: ['actions', 'ledger', 'log', 'comparison', 'domain', 'generated/graphql'],
  http: ['graphql', 'actions', 'ledger', 'log', 'domain'],
  cli: [
    'http',
    'graphql',
    'actions',
    'intake',
    'reading',
    'matching',
    'comparison',
    'ledger',
    'log',
    'postgres',
    'domain',
    'config',
  ],
};
/** What of the ledger the floors above it may read with, and never write with. */
const WRITERS =
  '^src/ledger/(ledgerWriter|append/|outbox/(addToOutbox|backfillOutbox|transactionEntries)|sequencer/|logFolder/checkpointStore\\.ts)';
const PURE = ['domain', 'matching', 'comparison'];

const floorRules = Object.entries(FLOORS).map(([floor, below]) => ({
  name: `floor-${floor}`,
  comment: `${floor} may import ${below.length > 0 ? below.join(', ') : 'nothing'} of src.`,
  severity: 'error',
  from: { path: `^src/${floor}/` },
  to: { path: '^src/', pathNot: [floor, ...below].map((name) => `^src/${name}(/|\\.ts$)`) },
}));

module.exports = {
  forbidden: [
    ...floorRules,
    {
      name: 'no-circles',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/generated/' },
      to: { circular: true, viaOnly: { pathNot: '^src/generated/' } },
    },
    {
      name: 'pure-floors',
      comment: 'domain, matching and comparison do no I/O.',
      severity: 'error',
      from: { path: `^src/(${PURE.join('|')})/` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-the-ledger-knows-the-database',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [
          '^src/ledger/',
          '^src/postgres/',
          '^src/generated/prisma/',
          '^src/cli/house/openStore\\.ts$',
        ],
      },
      to: { path: '^(node_modules/(@prisma|prisma|pg)/|src/generated/prisma)' },
    },
    {
      name: 'graphql-and-http-only-read',
      comment: 'What is added goes through a verb of actions.',
      severity: 'error',
      from: { path: '^src/(graphql|http)/' },
      to: { path: WRITERS },
    },
    {
      name: 'engine-without-language',
      comment: 'The engine asks the language of a text; only the reader of the house names English.',
      severity: 'error',
      from: { path: '^src/reading/', pathNot: '^src/reading/(languages/|rulesReader\\.ts)' },
      to: { path: '^src/reading/languages/' },
    },
    {
      name: 'languages-apart',
      comment: 'A language folder imports no other one but the base.',
      severity: 'error',
      from: { path: '^src/reading/languages/([^/]+)/' },
      to: { path: '^src/reading/languages/', pathNot: '^src/reading/languages/($1|base)/' },
    },
    {
      name: 'languages-from-above',
      comment:
        'The floors above name a language only to compose it: its lexicon, its page words, its reader.',
      severity: 'error',
      from: { path: '^src/(?!reading/)', pathNot: '^src/(actions/languageOf|cli/house/[^/]+)\\.ts$' },
      to: { path: '^src/reading/languages/' },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '^src/generated/' },
      to: {},
    },
    {
      name: 'no-dev-dependencies',
      comment: 'What runs in production is a dependency of its own.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/http/explorer/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: '/@types/' },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
