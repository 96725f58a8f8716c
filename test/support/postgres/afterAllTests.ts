type Duty = () => Promise<void>;

/** Kept on the process, because jest may load the setup and the teardown with module registries of their own. */
const holder = process as typeof process & { consilienceDuties?: Duty[] };

/** Has `duty` done by globalTeardown; the last one given is done first. */
export function afterAllTests(duty: Duty): void {
  (holder.consilienceDuties ??= []).unshift(duty);
}

export async function runAfterAllTests(): Promise<void> {
  for (const duty of holder.consilienceDuties ?? []) await duty();
}
