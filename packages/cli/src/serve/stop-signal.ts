/** Resolves when the process is asked to stop; asked a second time, it stops at once. */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      for (const name of SIGNALS) process.off(name, stop);
      resolve();
    };
    for (const name of SIGNALS) process.once(name, stop);
  });
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;
