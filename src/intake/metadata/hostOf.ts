/** Labels in front of the name of a host that tell how its pages are sent. */
const DELIVERY = /^(?:www\d?|m|mobile|amp|edition|rss|feeds?)\.(?=[^.]+\.)/;

/** The host of a web address as the name of its outlet: "quay.example" for "https://www.quay.example/1". */
export function hostOf(url: string | null): string | null {
  if (url === null) return null;
  const host = new URL(url).hostname;
  // A number names a machine, not an outlet.
  return host.startsWith('[') || /^[\d.]+$/.test(host) ? null : host.replace(DELIVERY, '');
}
