import { parseHTML } from 'linkedom/worker';

import type { PageNode } from './pageNode.ts';

/** The document of a page that `sanitizeHtml` has rewritten. */
export function parsePage(html: string): PageNode {
  const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  return (parseHTML(whole) as unknown as { readonly document: PageNode }).document;
}
