import type { Agent } from '../../../../speech/attribution/agent.ts';
import type { KnownMention } from '../../../../speech/attribution/mentions.ts';
import type { Scene } from '../../../../speech/attribution/scene.ts';
import type { Token } from '../../../../text/token.ts';
import { isCompanyNoun } from './byGenericName.ts';

/** Nouns of companies for a part that a person may play too. */
const PARTIES = /^(?:owner|buyer|seller|bidder|investor|employer|contractor)$/u;

/** Whether a name may be that of a firm: an organisation, or two words that tell neither a person's gender nor a place. */
const mayBeFirm = ({ kind, fullName, gender, oblique }: KnownMention): boolean =>
  !oblique &&
  gender === null &&
  (kind === 'ORGANISATION' || (/^(?:PERSON|OTHER)$/u.test(kind) && fullName.includes(' ')));

/**
 * The firm whose name opens a sentence as its subject, if the words for a speaker at its end may mean it: "Norden Foods will
 * close two plants, the maker of soups said". "The operator of the plant" is another one.
 * @param noun the head of the words for the speaker
 */
export function openingFirm(
  { cast, sentences }: Scene,
  words: readonly Token[],
  noun: string,
  { at, sentence }: { readonly at: number; readonly sentence: number },
): Agent | null {
  if (words.some(({ pos }) => pos === 'PROPN')) return null;
  if (!isCompanyNoun(noun) || PARTIES.test(noun)) return null;
  const of = words.findIndex(({ lower }) => lower === 'of');
  if (of >= 0 && words[of + 1]?.pos === 'DET') return null;
  const [first, ...others] = (cast.bySentence.get(sentence) ?? []).filter(({ end }) => end <= at);
  if (first === undefined || first.start !== sentences[sentence]?.tokens[0]?.start) return null;
  // "Norden Foods sued Corvid Brewing, the brewer said": either may speak.
  if (!mayBeFirm(first) || others.some(mayBeFirm)) return null;
  return { name: first.fullName, kind: 'ORGANISATION', anonymous: false };
}
