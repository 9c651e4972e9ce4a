/** Replaces secrets in everything that leaves a job: logs, summaries, annotations. */

/** The values that must not be seen; they grow while the job runs. */
export class Masks {
  readonly #values = new Set<string>();
  #sorted: string[] = [];

  constructor(secrets: Iterable<string> = []) {
    for (const secret of secrets) this.add(secret);
  }

  /** Masks a value, each of its lines, and the forms in which the runner expects to meet it. */
  add(secret: string): void {
    for (const line of new Set([secret, ...secret.split(/\r?\n/)])) {
      if (line.trim() === "") continue;
      for (const form of [line, ...encodings(line)]) this.#values.add(form);
    }
    // Longest first, so that a secret inside another one does not leave its rest behind.
    this.#sorted = [...this.#values].sort((left, right) => right.length - left.length);
  }

  /** The text with every masked value replaced by `***`, line by line. */
  apply(text: string): string {
    const mask = (line: string) => this.#sorted.reduce((masked, value) => masked.replaceAll(value, "***"), line);
    return text.split("\n").map(mask).join("\n");
  }

  /** True if the text contains a masked value: GitHub then drops the output or url. */
  touches(text: string): boolean {
    return this.#sorted.some((value) => text.includes(value));
  }
}

function encodings(value: string): string[] {
  const escaped = JSON.stringify(value).slice(1, -1);
  return [escaped, encodeURIComponent(value), ...base64Forms(value)].filter((form) => form !== value);
}

/** What base64 of a text makes of the value inside it, at the three possible offsets, without the uncertain ends. */
function base64Forms(value: string): string[] {
  const bytes = Buffer.from(value);
  return [0, 1, 2].flatMap((shift) => {
    const whole = bytes.subarray(shift).toString("base64").replace(/=+$/, "");
    const certain = whole.slice(0, Math.floor(((bytes.length - shift) * 8) / 6));
    // Shorter ones would mask ordinary words.
    return certain.length < 8 ? [] : [certain];
  });
}
