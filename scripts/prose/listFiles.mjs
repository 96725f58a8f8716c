import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Generated code has no author, and fixtures hold faults on purpose. */
const NOT_CHECKED = /^(src\/generated|test\/fixtures)\//;

/** Their sentences are stored with answers or instruct a model: a new wording would change results. */
const FIXED = new Set([
  'src/matching/features/thingFeatures.ts',
  'src/matching/features/timeFeatures.ts',
  'src/matching/features/wordFeatures.ts',
  'src/reading/chat/chatAnswer.ts',
  'src/reading/times/readTimes.ts',
]);

/** The files of rooms in the order of their names: folders with all below them, files, and `*.md` for those of the root. */
export async function listFiles(rooms) {
  const files = await Promise.all(rooms.map(filesOf));
  return [...new Set(files.flat())].sort();
}

async function filesOf(room) {
  if (room === '*.md') return (await readdir('.')).filter((name) => name.endsWith('.md'));
  if (!(await stat(room)).isDirectory()) return [room];
  const entries = await readdir(room, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => !NOT_CHECKED.test(file) && !FIXED.has(file));
}
