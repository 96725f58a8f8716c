import { runAfterAllTests } from './afterAllTests.ts';

export default async function globalTeardown(): Promise<void> {
  await runAfterAllTests();
}
