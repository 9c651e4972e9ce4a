/** The workflow uses what this runner does not carry out, or the request makes no sense; nothing has run. */
export class UnsupportedError extends Error {
  override readonly name = "UnsupportedError";
  /** What to do about it, as one sentence. */
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}
