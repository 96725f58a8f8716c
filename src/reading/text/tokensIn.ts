import type { Language, Tokens } from '../language.ts';
import type { Token } from './token.ts';

/** The tokens with their language. The list itself gets the property, so that reading it stays as fast. */
export const tokensIn = (language: Language, tokens: Token[]): Tokens => Object.assign(tokens, { language });
