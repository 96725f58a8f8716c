import { setTimeout as sleep } from 'node:timers/promises';
import { openCheckpoint } from '../../src/log/note/checkpoint.ts';
import { verifyDatabase } from '../../src/ledger/verify/verifyDatabase.ts';
import { must } from '../support/must.ts';
import { ask } from '../support/ask.ts';
import { seededRandom } from '../support/seededRandom.ts';
import { openLedgerSite, VICTIMS } from './ledgerSite.ts';
import type { LedgerSite, Victim } from './ledgerSite.ts';

export interface TortureOptions {
  /** How often each victim is killed. */
  readonly cycles: number;
  readonly writers: number;
  readonly seed: number;
  readonly onCycle: (cycle: number, victim: Victim, acknowledged: number) => void;
}

/** The result of a torture. Everything but the counts must be empty. */
export interface Tortured {
  readonly kills: number;
  readonly acknowledged: number;
  readonly entries: number;
  /** Texts that were acknowledged and are not there, and those that are there twice. */
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  /** Sizes under which two roots were signed. */
  readonly forked: readonly number[];
  /** The findings of the verification. */
  readonly findings: readonly unknown[];
}

/** How long writing goes on between two kills, at most. */
const PAUSE_MS = 600;
/** A write that is not answered by then is tried again. */
const PATIENCE_MS = 10_000;
const RETRY_MS = 50;
const WATCH_MS = 20;
const DRAIN_MS = 60_000;

/**
 * Kills parts of a running ledger under writers, and gives the texts that were lost or doubled, and the forks. A writer
 * repeats a write that was not acknowledged, under the same key.
 */
export async function torture(options: TortureOptions): Promise<Tortured> {
  const site = await openLedgerSite();
  try {
    return await tortureSite(site, options);
  } finally {
    await site.close();
  }
}

async function tortureSite(site: LedgerSite, options: TortureOptions): Promise<Tortured> {
  const random = seededRandom(options.seed);
  const acknowledged = new Set<string>();
  const roots = new Map<number, Set<string>>();
  let isOn = true;
  const goesOn = (): boolean => isOn;
  const writers = Array.from({ length: options.writers }, (_, writer) =>
    write(site, writer, acknowledged, goesOn),
  );
  const watcher = watch(site, roots, goesOn);
  for (let cycle = 1; cycle <= options.cycles; cycle++) {
    for (const victim of VICTIMS) {
      await sleep(random() * PAUSE_MS);
      await site.kill(victim, random);
      await moved(acknowledged);
      options.onCycle(cycle, victim, acknowledged.size);
    }
  }
  // On a busy machine the kills are over before each writer had its turn.
  while (acknowledged.size <= options.writers) await moved(acknowledged);
  isOn = false;
  await Promise.all([...writers, watcher]);
  await drained(site);
  const codes = await site.stopServers();
  if (codes.some((code) => code !== 0)) throw new Error(`the servers ended with ${codes.join(', ')}`);
  return { kills: options.cycles * VICTIMS.length, ...(await judged(site, acknowledged, roots)) };
}

/** Writes one article after the other, each until it is acknowledged, to one server and then to the other. */
async function write(
  site: LedgerSite,
  writer: number,
  acknowledged: Set<string>,
  goesOn: () => boolean,
): Promise<void> {
  for (let number = 0; goesOn(); number++) {
    const text = `Gate ${writer}: officials said ${number + 20} trucks had crossed by hour ${number}.`;
    const input = { text, publisher: `Outlet ${writer}`, idempotencyKey: `w${writer}-${number}` };
    for (let tries = writer; ; tries++) {
      const origins = site.origins();
      if (await isTaken(origins[tries % origins.length] ?? '', input)) break;
      await sleep(RETRY_MS);
    }
    acknowledged.add(text);
  }
}

const ADD = 'mutation ($input: AddArticleInput!) { addArticle(input: $input) { outcome } }';

async function isTaken(origin: string, input: object): Promise<boolean> {
  try {
    const answer = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: ADD, variables: { input } }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const { data } = (await answer.json()) as { data?: { addArticle?: { outcome: string } } | null };
    const outcome = data?.addArticle?.outcome;
    if (outcome === 'REFUSED') throw new Error(`${JSON.stringify(input)} was refused`);
    return outcome !== undefined;
  } catch (error) {
    if (error instanceof Error && error.message.endsWith('was refused')) throw error;
    return false;
  }
}

/** Remembers every head that a server shows, as a witness would. */
async function watch(
  site: LedgerSite,
  roots: Map<number, Set<string>>,
  goesOn: () => boolean,
): Promise<void> {
  for (let turn = 0; goesOn(); turn++) {
    const origins = site.origins();
    const note = await fetch(`${origins[turn % origins.length] ?? ''}/checkpoint`, {
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
      .then((answer) => (answer.ok ? answer.text() : null))
      .catch(() => null);
    if (note !== null) remember(site, roots, note);
    await sleep(WATCH_MS);
  }
}

function remember({ verifier }: LedgerSite, roots: Map<number, Set<string>>, note: string): void {
  const { size, root } = must(openCheckpoint(note, verifier));
  roots.set(size, (roots.get(size) ?? new Set()).add(Buffer.from(root).toString('hex')));
}

/** Resolves when something was acknowledged that was not before. */
async function moved(acknowledged: ReadonlySet<string>): Promise<void> {
  const before = acknowledged.size;
  const end = performance.now() + DRAIN_MS;
  while (acknowledged.size === before) {
    if (performance.now() > end) throw new Error('nothing is acknowledged any more');
    await sleep(WATCH_MS);
  }
}

async function drained(site: LedgerSite): Promise<void> {
  const end = performance.now() + DRAIN_MS;
  const waiting = async (): Promise<number> =>
    Number((await ask(site.databaseUrl(), 'SELECT count(*) AS n FROM outbox'))[0]?.['n']);
  while ((await waiting()) > 0) {
    if (performance.now() > end) throw new Error('the queue does not become empty');
    await sleep(WATCH_MS);
  }
}

async function judged(
  site: LedgerSite,
  acknowledged: ReadonlySet<string>,
  roots: Map<number, Set<string>>,
): Promise<Omit<Tortured, 'kills'>> {
  const url = site.databaseUrl();
  const stored = await ask(url, 'SELECT text, count(*)::int AS n FROM article_version GROUP BY text');
  const texts = new Set(stored.map(({ text }) => text));
  const twice = await ask(
    url,
    `SELECT min(id) AS text FROM claim GROUP BY version_id, kind, span_start, span_end, rule HAVING count(*) > 1`,
  );
  for (const { note } of await ask(url, 'SELECT note FROM checkpoint')) remember(site, roots, String(note));
  const kept = await site.kept();
  for (const note of kept) remember(site, roots, note);
  const findings = [];
  let entries = 0;
  for (const note of kept) {
    const report = await verifyDatabase(url, { verifier: site.verifier, folderNotes: [note] });
    findings.push(...report.findings);
    entries = report.size;
  }
  return {
    ...{ acknowledged: acknowledged.size, entries, findings },
    lost: [...acknowledged].filter((text) => !texts.has(text)),
    doubled: [...stored.filter(({ n }) => n !== 1), ...twice].map(({ text }) => String(text)),
    forked: [...roots].filter(([, seen]) => seen.size > 1).map(([size]) => size),
  };
}
