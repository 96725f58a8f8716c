/** Wakes a waiting process. A signal without a waiter wakes the next wait at once. */
export interface WakeSignal {
  readonly wake: () => void;
  /** Resolves at the signal, and at the latest after `limitMs`. */
  readonly wait: (limitMs: number) => Promise<void>;
}

export function wakeSignal(): WakeSignal {
  let isRung = false;
  let wake: (() => void) | null = null;
  return {
    wake: () => {
      isRung = true;
      wake?.();
    },
    wait: async (limitMs) => {
      if (!isRung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, limitMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      wake = null;
      isRung = false;
    },
  };
}
