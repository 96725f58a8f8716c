export default async function globalTeardown() {
  const { runAfterAllTests } = await import('../postgres/afterAllTests.ts');
  await runAfterAllTests();
}
