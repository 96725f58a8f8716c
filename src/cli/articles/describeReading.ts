import type { TextReading } from '../../domain/claims/textReading.ts';
import { languageName } from '../../domain/languageName.ts';

/** The sentences on how an article was read that a person should see; none if a reader of its language just read it. */
export function describeReading({ status, language, note }: TextReading): readonly string[] {
  const notRead =
    status === 'READ'
      ? []
      : [`not read: it is in ${languageName(language)}, and there is no reader of that language`];
  return [...notRead, ...(note === null ? [] : [note])];
}
