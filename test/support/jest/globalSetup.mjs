import './loadTypeScript.mjs';

/** Starts the server of the tests (startTestServer.ts). Jest can't load TypeScript here itself. */
export default async function globalSetup() {
  const { startTestServer } = await import('../postgres/startTestServer.ts');
  await startTestServer();
}
