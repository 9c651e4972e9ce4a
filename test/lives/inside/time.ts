/** Time that passes only when everybody waits: an hour of a rollout takes milliseconds. */

interface Timer {
  at: number;
  run: () => void;
}

/** What is replaced while virtual time is in force. */
const real = {
  setTimeout: globalThis.setTimeout,
  clearTimeout: globalThis.clearTimeout,
  setImmediate: globalThis.setImmediate,
  now: Date.now,
  performanceNow: performance.now.bind(performance),
  timeout: AbortSignal.timeout,
};

/** Begins like a day of 2026, ms since the epoch. */
const BEGIN = 1_795_000_000_000;

/** The clocks of one life: true time, and a wall clock that may be off. */
export class VirtualTime {
  now = BEGIN;
  /** How far `Date.now()` is off at a moment of true time, ms. */
  wall: (now: number) => number = () => 0;
  private timers: Timer[] = [];

  /** Puts timers, `Date.now` and `performance.now` under this time until it is disposed. */
  install(): Disposable {
    const set = (run: () => void, ms = 0) => {
      const timer = { at: this.now + Math.max(1, ms), run };
      this.timers.push(timer);
      return timer;
    };
    const clear = (timer: unknown) => {
      this.timers = this.timers.filter((other) => other !== timer);
    };
    Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
    Date.now = () => this.now + this.wall(this.now);
    performance.now = () => this.now - BEGIN;
    // A call that is never answered does not occur here.
    AbortSignal.timeout = () => new AbortController().signal;
    return { [Symbol.dispose]: restore };
  }

  /** Does this after so long. */
  after(ms: number, run: () => void): void {
    this.timers.push({ at: this.now + ms, run });
  }

  /** Lets time pass until the work is done; undefined if it is not by then. */
  async until<T>(work: Promise<T>, limitMs: number): Promise<T | undefined> {
    let done = false;
    const limit = this.now + limitMs;
    void work
      .finally(() => {
        done = true;
      })
      .catch(() => {});
    for (;;) {
      await new Promise<void>((resolve) => real.setImmediate(resolve));
      if (done) return await work;
      const next = this.timers.reduce<Timer | undefined>((a, b) => (a === undefined || b.at < a.at ? b : a), undefined);
      if (next === undefined || next.at > limit) return undefined;
      this.timers.splice(this.timers.indexOf(next), 1);
      this.now = Math.max(this.now, next.at);
      next.run();
    }
  }

  /** Forgets everything that waits: whoever waited is dead. */
  forget(): void {
    this.timers = [];
  }
}

function restore(): void {
  Object.assign(globalThis, { setTimeout: real.setTimeout, clearTimeout: real.clearTimeout });
  Date.now = real.now;
  performance.now = real.performanceNow;
  AbortSignal.timeout = real.timeout;
}
