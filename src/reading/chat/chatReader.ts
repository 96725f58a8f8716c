import { z } from 'zod';
import type { Claim } from '../../domain/claims/claim.ts';
import type { ReadableArticle, Reader } from '../../domain/claims/reader.ts';
import { ErrorWithRemedy, isKind } from '../../domain/errorWithRemedy.ts';
import type { Language } from '../language.ts';
import { detectLanguage } from '../detection/detectLanguage.ts';
import { readProse } from '../text/readProse.ts';
import { anchorClaims } from './anchorClaims.ts';
import { chatAnswer, chatClaim, INSTRUCTIONS } from './chatAnswer.ts';
import type { ChatClaim } from './chatAnswer.ts';

/** The endpoint of a model, and the language of the texts it reads. */
export interface ChatSettings {
  /** The base of an OpenAI-compatible API: `/chat/completions` is below it. */
  readonly url: string;
  readonly model: string;
  /** Cuts a text into the sentences of its claims. */
  readonly language: Language;
  readonly key: string | null;
  /** Called for every article with claims that were not in its text or not well-formed. */
  readonly onDropped: (dropped: number) => void;
  /** How long a model may take; large ones take half a minute for a long article. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 120_000;
/** The most bytes of an answer: 500 claims with all fields take about 300 KB. */
const MAX_ANSWER_BYTES = 2_000_000;

const completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

/**
 * A reader that asks a language model over an OpenAI-compatible chat endpoint. Its answers are not evidence: the
 * reader keeps a claim only if the text has its words. Rejects with ErrorWithRemedy (READER) if the endpoint fails.
 */
export function chatReader(settings: ChatSettings): Reader {
  return {
    name: `chat:${settings.model}`,
    version: '1',
    languages: [settings.language.tag],
    detectLanguage: (text, tag) =>
      detectLanguage(text, tag, { language: settings.language.tag, hasWord: settings.language.hasWord }),
    read: async (article: ReadableArticle): Promise<readonly Claim[]> => {
      const { valid, malformed } = wellFormed(await ask(settings, article));
      const { claims, dropped } = anchorClaims(readProse(article.text, settings.language), valid);
      if (malformed + dropped > 0) settings.onDropped(malformed + dropped);
      return claims;
    },
  };
}

function wellFormed(given: readonly unknown[]): { valid: readonly ChatClaim[]; malformed: number } {
  const valid = given.flatMap((claim) => {
    const parsed = chatClaim.safeParse(claim);
    return parsed.success ? [parsed.data] : [];
  });
  return { valid, malformed: given.length - valid.length };
}

async function ask(settings: ChatSettings, { text, title }: ReadableArticle): Promise<readonly unknown[]> {
  const body = {
    model: settings.model,
    temperature: 0,
    response_format: { type: 'json_object' },
    messages: [
      { role: 'system', content: INSTRUCTIONS },
      { role: 'user', content: title === null ? text : `${title}\n\n${text}` },
    ],
  };
  const answer = await post(settings, JSON.stringify(body));
  try {
    const { content } = completion.parse(JSON.parse(answer)).choices[0]?.message ?? { content: '' };
    return chatAnswer.parse(JSON.parse(content)).claims;
  } catch (error) {
    throw new ErrorWithRemedy(
      'READER',
      'The model did not answer with the JSON it was asked for.',
      'Try again, or use a model that follows a JSON format.',
      { cause: error },
    );
  }
}

async function post({ url, key, timeoutMs = TIMEOUT_MS }: ChatSettings, body: string): Promise<string> {
  const endpoint = `${url.replace(/(?<!\/)\/+$/, '')}/chat/completions`;
  const remedy = 'Check the address, the key and the model of the chat reader, or read without it.';
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(key !== null && { authorization: `Bearer ${key}` }),
      },
      body,
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!response.ok)
      throw new ErrorWithRemedy('READER', `The chat endpoint answered ${response.status}.`, remedy);
    return await readBounded(response);
  } catch (error) {
    if (isKind(error, 'READER')) throw error;
    const isSlow = (error as { name?: unknown }).name === 'TimeoutError';
    const why = isSlow ? `did not answer within ${timeoutMs / 1_000} s` : 'can not be reached';
    throw new ErrorWithRemedy('READER', `The chat endpoint ${why}.`, remedy, { cause: error });
  }
}

async function readBounded(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    const part = chunk as Uint8Array;
    bytes += part.length;
    if (bytes > MAX_ANSWER_BYTES)
      throw new ErrorWithRemedy('READER', 'The answer of the model has no end.', 'Use another model.');
    chunks.push(part);
  }
  return Buffer.concat(chunks).toString();
}
