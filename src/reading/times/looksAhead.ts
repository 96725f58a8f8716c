import type { Token } from '../prose.ts';
import type { Clauses } from './cutClauses.ts';

/** Words of what has not happened yet, matched on lower-case tokens with one space between. */
const AHEAD =
  / (?:will|shall|wo|'ll|’ll|upcoming|tomorrow|next|deadline|going to|about to|expected to|scheduled|slated|poised to|set to|due (?:to (?:be|begin|start|open|close|vote|meet|end|arrive|take)|on|in|by|next)|(?:would|could|may|might)(?! have)|(?:plans?|planned|planning|intends?|intended|aims?|aiming|hopes?|hoped|promised|promises|pledged|pledges|vowed|vows|agreed|agrees|decided|decides|voted|votes|ordered|orders|wants?|wanted|asked|asks|urged|urges|threatened|threatens|prepar(?:es|ed|ing)|seeks?|sought|deal|bid|proposal|proposed|decision|ready|likely)(?: \S+){0,2} to) /;

/** For each clause whether it looks ahead. A clause inside what somebody plans or says looks ahead by its own words only. */
export function looksAhead(tokens: readonly Token[], { clauses, of }: Clauses): readonly boolean[] {
  const words = clauses.map(() => '');
  tokens.forEach(({ text, lower }, k) => {
    const clause = of[k] ?? 0;
    // The month is no "may".
    words[clause] = `${words[clause] ?? ''} ${text === 'May' ? text : lower}`;
  });
  return words.map((own) => AHEAD.test(`${own} `));
}
