/** Concurrency groups within one run: who waits, who is cancelled, and the deadlock with oneself. */

/** What `concurrency:` says. */
export interface Group {
  name: string;
  cancelInProgress: boolean;
  /** `max` queues all; otherwise a newer one cancels the one that waits. */
  queue: "single" | "max";
}

interface Member {
  /** Tells a member in progress or waiting that a newer one takes its place. */
  displace: () => void;
  proceed: () => void;
}

interface Line {
  holder: Member | undefined;
  waiting: Member[];
}

/** The groups of a run. */
export class ConcurrencyTable {
  readonly #lines = new Map<string, Line>();

  /**
   * Waits for a place in the group; `displace` is called if a newer member takes it. Returns what gives the place back,
   * or undefined if `cancel` was aborted meanwhile.
   */
  async enter(group: Group, options: { cancel: AbortSignal; displace: () => void }): Promise<(() => void) | undefined> {
    const line = this.#line(group.name);
    const turn = Promise.withResolvers<void>();
    const member: Member = { displace: options.displace, proceed: turn.resolve };
    if (line.holder === undefined) line.holder = member;
    else {
      if (group.cancelInProgress) line.holder.displace();
      if (group.queue === "single") for (const waiting of line.waiting.splice(0)) waiting.displace();
      line.waiting.push(member);
      options.cancel.addEventListener("abort", () => turn.resolve(), { once: true });
      await turn.promise;
    }
    const leave = () => this.#leave(group.name, member);
    if (!options.cancel.aborted) return leave;
    leave();
    return undefined;
  }

  #line(name: string): Line {
    // Group names are case-insensitive.
    const key = name.toLowerCase();
    const line = this.#lines.get(key) ?? { holder: undefined, waiting: [] };
    this.#lines.set(key, line);
    return line;
  }

  #leave(name: string, member: Member): void {
    const line = this.#line(name);
    line.waiting = line.waiting.filter((waiting) => waiting !== member);
    if (line.holder !== member) return;
    line.holder = line.waiting.shift();
    line.holder?.proceed();
  }
}
