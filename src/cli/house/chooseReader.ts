import type { Config } from '../../config.ts';
import type { Reader } from '../../domain/claims/reader.ts';
import { languages } from '../../reading/languages/index.ts';

/** The reader that the configuration names: the rules of the house, as the caller has them, or a model behind a chat endpoint. */
export async function chooseReader<Rules>(
  chat: Config['chat'],
  rules: Rules,
  onNotice: (line: string) => void,
): Promise<Rules | Reader> {
  if (chat === null) return rules;
  // Most commands start without it, and its checks of JSON are a hundred modules.
  const { chatReader } = await import('../../reading/chat/chatReader.ts');
  return chatReader({
    ...chat,
    language: languages[0],
    onDropped: (dropped) => {
      onNotice(
        `${dropped} claims of the model were dropped: their words are not in the text, or they are not well-formed`,
      );
    },
  });
}
