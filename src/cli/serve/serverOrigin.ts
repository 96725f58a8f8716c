/** The address of a server as a URL without a path. An IPv6 address goes in brackets. */
export function serverOrigin(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${String(port)}`;
}
