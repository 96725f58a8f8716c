import type { Config } from '../../config.ts';
import type { Reader } from '../../domain/claims/reader.ts';
import { languages } from '../../reading/languages/index.ts';
import { rulesReader } from '../../reading/rulesReader.ts';

/** The reader that the configuration names: the rules of the house, or a model behind a chat endpoint. */
export async function chooseReader(chat: Config['chat'], onNotice: (line: string) => void): Promise<Reader> {
  if (chat === null) return rulesReader;
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
