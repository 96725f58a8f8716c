import './loadTypeScript.mjs';

/** Starts what the house needs (globalSetup.ts), which Jest can't load itself. */
export default async function globalSetup() {
  const { startTestServer } = await import('../postgres/startTestServer.ts');
  await startTestServer();
}
