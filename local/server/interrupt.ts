const SIGNALS: readonly (string | symbol)[] = ["SIGINT", "SIGTERM"];

/**
 * A signal that is aborted by Ctrl-C or SIGTERM, so that a program can end in order. Miniflare would end the process at
 * once: its own listeners are taken away again. A second Ctrl-C ends the process as usual.
 */
export function interruptSignal(): AbortSignal {
  const controller = new AbortController();
  const ours = () => {
    for (const signal of SIGNALS) process.removeListener(signal, ours);
    controller.abort();
  };
  process.on("newListener", (event, listener) => {
    if (SIGNALS.includes(event) && listener !== ours) queueMicrotask(() => process.removeListener(event, listener));
  });
  for (const signal of SIGNALS) process.on(signal, ours);
  return controller.signal;
}
