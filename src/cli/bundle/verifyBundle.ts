import { ErrorWithRemedy } from '../../domain/errorWithRemedy.ts';
import type { Agreement } from '../../comparison/agreement/agreement.ts';
import { FIGURE_POLICY } from '../../domain/figures/figurePolicyTable.ts';
import type { TimedCheckpoint } from '../../log/note/openTimedCheckpoint.ts';
import { formatError } from '../formatError.ts';
import { pluralize } from '../pluralize.ts';
import { parseKeyOption, parseVerifierOption, readFileOption } from '../verify/parseVerifyOptions.ts';
import { BUNDLE_FORMAT, bundleForm } from './bundleForm.ts';
import type { Bundle } from './bundleForm.ts';
import { checkBundle } from './checkBundle.ts';
import { unlistedCopies } from './unlistedCopies.ts';

/**
 * `consilience verify --bundle FILE --key KEY|FILE`: without database and network. Exit code 0 if all holds, 1 if not, 2 if
 * the file or the key can't be read, or if the file has another policy than this program.
 */
export async function verifyBundle(file: string, key: string): Promise<number> {
  const verifier = parseVerifierOption(parseKeyOption(key), '--key');
  const bundle = parseBundle(readFileOption(file, 'with the bundle'), file);
  const { head, agreement, differences, isOtherPolicy } = await checkBundle(bundle, verifier);
  if (head !== null) process.stdout.write(describeHead(bundle, head, differences.length > 0));
  if (agreement !== null) process.stdout.write(describeAgreement(bundle.question, agreement));
  for (const { text, remedy } of differences) process.stdout.write(`✗ ${text}\n  → ${remedy}\n`);
  if (differences.length > 0) return 1;
  if (isOtherPolicy) {
    process.stderr.write(`${formatError(otherPolicy(bundle))}\n`);
    return 2;
  }
  process.stdout.write(describeTrust(bundle));
  return 0;
}

/** Throws ErrorWithRemedy (COMMAND) if a text is not a bundle. */
export function parseBundle(text: string, file: string): Bundle {
  const value = parseJson(text);
  const format = (value as { readonly format?: unknown } | null | undefined)?.format;
  if (typeof format === 'string' && format !== BUNDLE_FORMAT && format.startsWith('consilience-bundle/'))
    throw new ErrorWithRemedy(
      'COMMAND',
      `The file ${file} has the form ${format}, and this program reads ${BUNDLE_FORMAT}.`,
      'Verify with a version of Consilience that reads it.',
    );
  const parsed = bundleForm.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const why =
    value === undefined
      ? 'it is not JSON, or was cut off'
      : [...(issue?.path.length ? [issue.path.join('.')] : []), issue?.message].join(': ');
  throw new ErrorWithRemedy(
    'COMMAND',
    `The file ${file} is not a bundle: ${why}.`,
    'Ask for it again: consilience bundle QUESTION --output FILE',
  );
}

/** `undefined` for a text that is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function describeHead(
  { entries, erased }: Bundle,
  { origin, size, signedAt }: TimedCheckpoint,
  differs: boolean,
): string {
  const count = pluralize(entries.length + erased.length, 'record');
  const signed = `${origin} signed ${size} entries on ${signedAt.toISOString()}`;
  return differs ? `${signed}.\n` : `${signed}; the ${count} of the file are among them, byte for byte.\n`;
}

function describeAgreement(question: string, { verdict, policy, lead, origins, reasons }: Agreement): string {
  const lines = [
    `${question}: ${verdict} by ${policy}`,
    `Lead: “${lead.words}”${lead.body === null ? '' : `, ${lead.body}`} (${lead.rule})`,
    ...origins.map(
      ({ name, kind, independence, claimIds }) =>
        `Origin: ${name ?? kind.toLowerCase()} (${independence}), ${pluralize(claimIds.length, 'claim')}`,
    ),
    ...reasons.map(({ text }) => `Reason: ${text}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** The facts that a bundle has shown, and those that it can't show. */
function describeTrust(bundle: Bundle): string {
  const { erased, copies, position } = bundle;
  const alike = unlistedCopies(bundle);
  const lines = [
    'Proven: the log signed every record here, and the verdict follows from these records.',
    `Taken on trust: no record was left out that the log had as of entry ${position}.`,
    ...(alike === null
      ? [
          `Taken on trust: ${pluralize(copies.length, 'pair')} of texts are copies and no other, since not all texts are here.`,
        ]
      : alike.map(
          ([one, other]) =>
            `The texts of ${one} and ${other} are alike, and the ledger does not count them as copies.`,
        )),
    ...(erased.length > 0
      ? [`Taken on trust: the rest of ${pluralize(erased.length, 'record')} whose words were erased.`]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

const otherPolicy = ({ policy, program }: Bundle): ErrorWithRemedy =>
  new ErrorWithRemedy(
    'COMMAND',
    `The verdict of the file is by ${policy}, and this program has ${FIGURE_POLICY.name}; its records are as signed.`,
    `Verify it with Consilience ${program}, which wrote it.`,
  );
