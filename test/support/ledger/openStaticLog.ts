import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { entryBytes } from '../../../src/log/entries/entryText.ts';
import type { JsonValue } from '../../../src/log/entries/canonicalJson.ts';
import { EMPTY_TREE, growTree } from '../../../src/log/merkle/growTree.ts';
import type { TreeEdge } from '../../../src/log/merkle/growTree.ts';
import { EMPTY_ROOT, leafHash } from '../../../src/log/merkle/hashes.ts';
import { signCheckpoint } from '../../../src/log/note/checkpoint.ts';
import { decodeEntryBundle, encodeEntryBundle } from '../../../src/log/tiles/entryBundle.ts';
import { hasTile, tileNodes } from '../../../src/log/tiles/tileNodes.ts';
import { parseTilePath } from '../../../src/log/tiles/tilePath.ts';
import { must } from '../must.ts';
import { testSigner } from '../testSigner.ts';

const BEGIN = Date.parse('2026-11-20T12:00:00.000Z');
const GONE = new Uint8Array();

/** The answer to a path; `null` becomes a 404, in the form of our server. */
type Answer = Uint8Array | string | null;

/** A log as the static files of https://c2sp.org/tlog-tiles, on a real HTTP server that may serve something else. */
export interface StaticLog {
  readonly origin: string;
  /** The verifier key. */
  readonly key: string;
  readonly size: () => number;
  /** Adds entries of claims, and signs a head. */
  grow(count: number): void;
  /** Adds one entry, recorded at the given moment or the next one, and signs a head. */
  record(kind: string, record: JsonValue, recordedAt?: string): void;
  /** Adds an entry of any bytes. */
  add(bytes: Uint8Array): void;
  /** Removes the bytes of an entry; its hash stays. */
  erase(position: number): void;
  /** Changes the answers of the server; `path` has no slash in front. */
  alter(change: (path: string, answer: Answer) => Answer | Promise<Answer>): void;
  /** The paths of requests since the last call. */
  asked(): string[];
  readonly close: () => Promise<void>;
}

/** Starts a log of `count` entries. Two with the same `words` begin with the same entries. */
export async function openStaticLog(count: number, words = 'boats'): Promise<StaticLog> {
  const signer = testSigner();
  const entries: Uint8Array[] = [];
  const nodes = new Map<string, Uint8Array>();
  let tree: TreeEdge = EMPTY_TREE;
  let note = signCheckpoint(signer, { size: 0, root: EMPTY_ROOT, at: new Date(BEGIN), previous: null });
  let alter = (_: string, answer: Answer): Answer | Promise<Answer> => answer;
  let asked: string[] = [];

  const add = (all: readonly Uint8Array[]): void => {
    const grown = growTree(tree, all.map(leafHash));
    entries.push(...all);
    for (const { level, index, hash } of grown.nodes) nodes.set(`${level}/${index}`, hash);
    tree = grown;
    note = signCheckpoint(signer, {
      ...{ size: grown.size, root: grown.root, at: momentOf(grown.size) },
      previous: null,
    });
  };
  const claims = (from: number, number: number): Uint8Array[] =>
    Array.from({ length: number }, (_, n) => {
      const recordedAt = momentOf(from + n).toISOString();
      return entryBytes({ kind: 'claim', id: `claim_${from + n}`, recordedAt, record: { words } });
    });
  const answerOf = (path: string): Answer => {
    if (path === 'checkpoint') return note;
    if (path === 'log.vkey') return `${signer.verifier.text}\n`;
    const tile = parseTilePath(path);
    if (!tile.ok || !hasTile(entries.length, tile.value)) return null;
    const { level, from, to } = tileNodes(tile.value);
    if (tile.value.level === 'entries') return encodeEntryBundle(entries.slice(from, to));
    const wanted = Array.from({ length: to - from }, (_, n) => nodes.get(`${level}/${from + n}`) ?? GONE);
    return Buffer.concat(wanted);
  };
  add(claims(0, count));
  const server = await serve((path) => {
    asked.push(path);
    return alter(path, answerOf(path));
  });
  return {
    origin: server.origin,
    key: signer.verifier.text,
    size: () => entries.length,
    grow: (number) => {
      add(claims(entries.length, number));
    },
    record: (kind, record, recordedAt = momentOf(entries.length).toISOString()) => {
      add([entryBytes({ kind, id: `${kind}_${entries.length}`, recordedAt, record })]);
    },
    add: (bytes) => {
      add([bytes]);
    },
    erase: (position) => void (entries[position] = GONE),
    alter: (change) => {
      alter = change;
    },
    asked: () => {
      const before = asked;
      asked = [];
      return before;
    },
    close: server.close,
  };
}

/** Serves the answers to paths without their first slash on a free port; `null` is a 404. */
async function serve(
  answerTo: (path: string) => Answer | Promise<Answer>,
): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    void Promise.resolve(answerTo((request.url ?? '').slice(1))).then((answer) => {
      response.statusCode = answer === null ? 404 : 200;
      response.end(answer ?? '{"errors":[{"message":"Not\\nhere."}]}');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** One entry in a second. */
const momentOf = (position: number): Date => new Date(BEGIN + position * 1_000);

/** A bundle with other entries. */
export function withEntries(
  bundle: Answer,
  change: (entry: Uint8Array, at: number) => Uint8Array,
): Uint8Array {
  if (!(bundle instanceof Uint8Array)) throw new Error('there is no bundle to alter');
  return encodeEntryBundle(must(decodeEntryBundle(bundle)).map(change));
}
