import { BlockList } from 'node:net';

import { ok, refuse, type Result } from '../../domain/result.ts';

/** Browsers and proxies cut longer addresses; an article's is under 300. */
export const MAX_URL_LENGTH = 2_048;

/** Address ranges without a newspaper: this machine, its network, and reserved ones (IANA special-purpose registries). */
const NOT_PUBLIC = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  NOT_PUBLIC.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['100::', 64],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  NOT_PUBLIC.addSubnet(network, prefix, 'ipv6');
}

/** Names that resolve inside a machine or a network only (RFC 6761, 6762, 8375). */
const LOCAL_NAME = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|corp|home|home\.arpa)$/;

/** Parameters that tell how a visitor came to the page, not which page it is. */
const TRACKING =
  /^(?:utm_[a-z_]+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|_hsenc|_hsmi|mkt_tok|cmpid|ocid|ncid|smid|s_cid|wt_mc|at_(?:medium|campaign|custom\d|format|link_[a-z_]+)|__twitter_impression)$/i;

/**
 * The one spelling of a web address: host in lower case, no default port, no fragment, no tracking parameters. It is
 * never fetched. INVALID_URL refuses addresses that point into a network, carry a password or are not web addresses.
 * So no later consumer fetches them either.
 */
export function canonicalUrl(given: string): Result<string> {
  if (given.length > MAX_URL_LENGTH) return invalid(`is longer than ${MAX_URL_LENGTH} characters`);
  let url: URL;
  try {
    url = new URL(given.trim());
  } catch {
    return invalid('is not a whole web address');
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return invalid(`begins with ${url.protocol}`);
  if (url.username !== '' || url.password !== '') return invalid('has a user name or password in it');
  if (!isPublicHost(url.hostname)) return invalid('points into a machine or a private network');
  url.hash = '';
  url.hostname = url.hostname.replace(/\.$/, '');
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !TRACKING.test(part.split('=')[0] ?? ''));
  url.search = kept.join('&');
  if (url.href.length > MAX_URL_LENGTH) return invalid(`is longer than ${MAX_URL_LENGTH} characters`);
  return ok(url.href);
}

function isPublicHost(hostname: string): boolean {
  const host = hostname.replace(/\.$/, '');
  if (host.startsWith('[')) return !NOT_PUBLIC.check(host.slice(1, -1), 'ipv6');
  if (/^[\d.]+$/.test(host)) return !NOT_PUBLIC.check(host, 'ipv4');
  return host.includes('.') && !LOCAL_NAME.test(host);
}

const invalid = (what: string): Result<never> =>
  refuse(
    'INVALID_URL',
    'url',
    `The URL ${what}.`,
    'Give the public http or https address of the article, or leave the URL out.',
  );
