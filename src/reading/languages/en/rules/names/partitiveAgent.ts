import type { Agent } from '../../../../speech/attribution/agent.ts';
import { people } from '../../people.ts';
import type { Token } from '../../../../text/token.ts';

/** "of" is among these many words behind the count ("about two-thirds of"). */
const MAX_COUNT_TOKENS = 6;
const SHARE =
  /^(?:%|percent|per|cent|half|third|quarter|fifth|tenth|majority|thirds|quarters|fifths|tenths)$/u;
const COUNT = /^(?:one|two|three|four|five|six|several|some|many|most|another|each|both|few|none|others?)$/u;
const ONE = /^(?:one|another|each)$/u;

const phrase = (text: string, tokens: readonly Token[]): string => {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first && last ? text.slice(first.start, last.end).replace(/\s+/gu, ' ') : '';
};

/**
 * The agent of a part of others: unnamed for a count ("One of the men"), the whole they are a part of for a share ("60% of
 * respondents"). `null` if the words name no part of a group.
 */
export function partitiveAgent(text: string, tokens: readonly Token[]): Agent | null {
  const at = tokens.findIndex((token) => token.lower === 'of');
  if (at < 1 || at > MAX_COUNT_TOKENS) return null;
  const count = tokens.slice(0, at);
  const whole = tokens.slice(at + 1);
  const determined = /^(?:the|these|those|all|its|his|her|their)$/u.test(whole[0]?.lower ?? '') ? 1 : 0;
  if (count.some(({ lower }) => SHARE.test(lower))) {
    const name = phrase(text, whole.slice(determined));
    return name === '' ? null : { name, kind: 'GROUP', anonymous: false };
  }
  const last = count.at(-1)?.lower ?? '';
  if (!COUNT.test(last)) return null;
  const noun = whole.find(({ pos }) => pos === 'NOUN')?.lower ?? '';
  const one = noun.replace(/men$/u, 'man').replace(/([^s])s$/u, '$1');
  const person = people.nouns.has(one);
  if (!ONE.test(last)) return { name: phrase(text, tokens), kind: 'GROUP', anonymous: person };
  return { name: phrase(text, tokens), kind: person ? 'PERSON' : 'UNKNOWN', anonymous: person };
}
