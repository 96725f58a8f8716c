type Duty = () => Promise<void>;

const duties: Duty[] = [];

/** Has `duty` done after the last test; the last one given is done first. */
export function afterAllTests(duty: Duty): void {
  duties.unshift(duty);
}

export async function runAfterAllTests(): Promise<void> {
  for (const duty of duties.splice(0)) await duty();
}
