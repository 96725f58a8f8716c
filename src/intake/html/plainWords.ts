import { decodeHTMLStrict } from 'entities';

import { tidyLine } from '../text/tidyLine.ts';

/** The reach of a tag: titles have short ones, and an open bracket must not cost the rest of a long value. */
const TAG = /<\/?[a-z][^<>]{0,300}>/gi;
const REFERENCE = /&(?:#\d|#x[\da-f]|[a-z])/i;

/**
 * A title or name without the tags and character references that generators leave in it ("14 boats &lt;b&gt;lost&lt;/b&gt;",
 * "Flood &amp; fire"). Some are written twice over, so this decodes twice.
 */
export function plainWords(value: string): string {
  let words = value;
  for (let pass = 0; pass < 2; pass++) {
    words = words.replace(TAG, '');
    if (!REFERENCE.test(words)) break;
    words = decodeHTMLStrict(words);
  }
  return tidyLine(words.replace(TAG, ''));
}
