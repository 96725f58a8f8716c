import { readFeed } from '../../src/intake/readFeed.ts';
import { intakeAt } from '../support/intakeAt.ts';

const intake = intakeAt(() => new Date('2024-06-12T00:00:00Z'));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const STORY = 'The harbour office said on Monday that 17 boats were lost in the storm. Two more are missing.';

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Quay Gazette</title><link>https://quay.example</link>
<item><title>Boats lost</title><link>https://quay.example/1</link><guid isPermaLink="false">q-1</guid>
<pubDate>Mon, 10 Jun 2024 10:00:00 GMT</pubDate><description>Short.</description>
<content:encoded><![CDATA[<p>${STORY}</p><script>alert(1)</script>]]></content:encoded></item>
<item><title>No date</title><link>https://quay.example/2</link><pubDate>soon</pubDate><description>${STORY}</description></item>
</channel></rss>`;
const ATOM = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Quay Gazette</title><id>q</id>
<updated>2024-06-10T00:00:00Z</updated><entry><title>Boats lost</title><id>q-1</id>
<link rel="self" href="https://quay.example/1.atom"/><link href="https://quay.example/1"/>
<published>2024-06-10T10:00:00Z</published><updated>2024-06-11T00:00:00Z</updated>
<content type="html">&lt;p&gt;${STORY}&lt;/p&gt;</content></entry></feed>`;
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Quay Gazette',
  items: [
    {
      id: 'q-1',
      url: 'https://quay.example/1',
      title: 'Boats lost',
      content_text: STORY,
      date_published: '2024-06-10T10:00:00Z',
    },
  ],
});

test.each([
  ['RSS', RSS],
  ['Atom', ATOM],
  ['JSON', JSON_FEED],
])('an item of a %s feed becomes an article', (_, feed) => {
  const read = readFeed(bytes(feed));
  if (!read.ok) throw new Error(read.error.message);
  const taken = intake(read.value[0]!);
  expect(taken).toMatchObject({
    ok: true,
    value: {
      text: STORY,
      title: 'Boats lost',
      publisher: 'Quay Gazette',
      publishedAt: '2024-06-10T10:00:00Z',
      url: 'https://quay.example/1',
      externalId: 'q-1',
    },
  });
});

test('an invalid date is left out, and the description replaces a missing text', () => {
  const read = readFeed(bytes(RSS));
  if (!read.ok) throw new Error(read.error.message);
  expect(read.value).toHaveLength(2);
  expect(intake(read.value[1]!)).toMatchObject({
    ok: true,
    value: { text: STORY, publishedAt: null },
  });
});

test('a text that is not a feed is refused with a remedy', () => {
  expect(readFeed(bytes('<html><p>Hello</p></html>'))).toMatchObject({
    ok: false,
    error: { code: 'INVALID_FEED', remedy: 'Give an RSS, Atom or JSON feed.' },
  });
});
