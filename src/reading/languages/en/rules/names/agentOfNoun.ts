import type { Agent } from '../../../../speech/attribution/agent.ts';
import type { Place, Scene } from '../../../../speech/attribution/scene.ts';
import type { Token } from '../../../../text/token.ts';
import { people } from '../../people.ts';
import { byGenericName, isCompanyNoun } from './byGenericName.ts';
import { isCrowd, isPlural } from './isCrowd.ts';
import { soleFirm } from './soleFirm.ts';
import { openingFirm } from './openingFirm.ts';

/** Words for a speaker without a name. */
interface NounPhrase {
  /** The words as printed. */
  readonly name: string;
  /** Their head, lower case. */
  readonly noun: string;
  readonly tokens: readonly Token[];
  /** Whether they begin with "the", "this" or "that". */
  readonly definite: boolean;
  /** Whether little but an article is in front of the head ("the company", "the Leeds-based company"). */
  readonly isBare: boolean;
}

/** The agent of words whose head is the noun of a body or firm ("the company", "the maker of pumps"), or any other noun. */
export function agentOfNoun(
  scene: Scene,
  { name, noun, tokens, definite, isBare }: NounPhrase,
  place: Place,
): Agent {
  const { at, sentence } = place;
  const isBody = people.bodies.has(noun) || people.outlets.has(noun);
  const known = definite && isBare && isBody ? byGenericName(scene, noun, at, sentence) : null;
  // "The Leeds-based carrier"
  const based = !isBody && tokens.at(-2)?.lower === 'based' ? byGenericName(scene, noun, at, sentence) : null;
  const firm = known ?? (definite ? (based ?? openingFirm(scene, tokens, noun, place)) : null);
  if (firm !== null) return firm;
  const sole = definite && isBare && isCompanyNoun(noun) ? soleFirm(scene, at) : null;
  if (sole !== null) return sole;
  if (isBody) return { name, kind: 'ORGANISATION', anonymous: false };
  const anonymous = isCrowd(tokens, noun, scene.sentences[sentence]?.tokens[0]);
  if (definite && people.companies.test(noun)) return { name, kind: 'ORGANISATION', anonymous };
  return { name, kind: isPlural(noun) ? 'GROUP' : 'UNKNOWN', anonymous };
}
