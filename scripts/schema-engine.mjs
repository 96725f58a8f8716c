#!/usr/bin/env node
// Replaces Prisma's native schema engine, which the Prisma CLI would download from the network. It takes the
// same arguments and the same JSON-RPC over stdin and stdout. Its engine is the WASM build that npm installs
// (@prisma/schema-engine-wasm) over @prisma/adapter-pg. prisma.config.ts points the CLI at this file.
import { createInterface } from 'node:readline';
import { administer, connectionConfig, tryConnection } from './schema-engine/connection.mjs';
import { openSession } from './schema-engine/session.mjs';
import { engineVersion } from './schema-engine/wasm.mjs';

/** Options of the native engine with a value that the WASM engine does not need. */
const IGNORED_OPTIONS = new Set(['--enabled-preview-features', '--extension-types']);

/** The native engine's answer to any failed request; the reason is in the data beside it. */
const RPC_ERROR_CODE = 4466;

/** Errors of PostgreSQL and of the network, as the codes the Prisma CLI knows for them. */
const PRISMA_ERROR_CODES = { '3D000': 'P1003', ECONNREFUSED: 'P1001', '28P01': 'P1000' };
const OTHER_CONNECTION_ERROR = 'P1010';

function parseArguments(argv) {
  const parsed = { datamodels: [], url: undefined, words: [] };
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i];
    if (word === '--datamodels') parsed.datamodels.push(argv[++i]);
    else if (word === '--datasource') parsed.url = JSON.parse(argv[++i]).url;
    else if (IGNORED_OPTIONS.has(word)) i++;
    else parsed.words.push(word);
  }
  return parsed;
}

/** `schema-engine cli <command>`: one errand on a connection, answered by the exit code and a line of log. */
async function runErrand(command, url) {
  const errands = {
    'can-connect-to-database': () => tryConnection(connectionConfig(url)),
    'create-database': () => administer(url, (database) => `CREATE DATABASE ${database}`),
    'drop-database': () => administer(url, (database) => `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`),
  };
  try {
    if (!(command in errands)) throw new Error(`unknown command ${command}`);
    await errands[command]();
  } catch (error) {
    const fields = {
      message: error.message || String(error),
      error_code: PRISMA_ERROR_CODES[error.code] ?? OTHER_CONNECTION_ERROR,
    };
    const line = JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields });
    process.stderr.write(`\n${line}\n`);
    process.exitCode = 1;
  }
}

/** Answers requests until the CLI closes our stdin. One after the other: the CLI waits for each answer anyway. */
async function serve(session) {
  const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const request = JSON.parse(line);
    // The CLI answers our "print" below; an answer is not a request.
    if (request.method === undefined) continue;
    try {
      const result = await session.call(request.method, request.params);
      if (request.method === 'diff' && result.stdout) {
        send({ id: `print-${request.id}`, method: 'print', params: { content: result.stdout } });
      }
      send({ id: request.id, result });
    } catch (error) {
      const data = {
        is_panic: false,
        message: error.message ?? String(error),
        error_code: error.code,
        meta: error.meta ?? null,
      };
      const message = 'An error happened. Check the data field for details.';
      send({ id: request.id, error: { code: RPC_ERROR_CODE, message, data } });
    }
  }
}

const { datamodels, url, words } = parseArguments(process.argv.slice(2));
if (words.includes('--version')) process.stdout.write(`schema-engine-cli ${await engineVersion()}\n`);
else if (words[0] === 'cli') await runErrand(words[1], url);
else await serve(await openSession(datamodels, url));
