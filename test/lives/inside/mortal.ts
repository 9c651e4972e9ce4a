import type { Step } from "../history.ts";
import type { VirtualTime } from "./time.ts";

/** A process that signals meet. */
export class Mortal {
  lives = true;
  signal: Step["signal"];
  readonly cancel = new AbortController();
  readonly death: Promise<"dead">;
  private readonly time: VirtualTime;
  private die = () => {};

  constructor(time: VirtualTime) {
    this.time = time;
    this.death = new Promise((resolve) => {
      this.die = () => resolve("dead");
    });
  }

  strike(wanted: NodeJS.Signals): void {
    if (!this.lives) return;
    this.signal ??= { name: wanted, at: this.time.now };
    if (wanted !== "SIGKILL") this.cancel.abort(new Error(`Cancelled by ${wanted}.`));
    else {
      this.lives = false;
      this.die();
    }
  }
}
