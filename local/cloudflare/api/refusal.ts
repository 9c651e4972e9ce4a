/** One entry of the v4 envelope's `errors`. */
export interface ErrorEntry {
  code: number;
  message: string;
  [key: string]: unknown;
}

/** A call that the API refuses; becomes `success: false` with its status. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly errors: ErrorEntry[];

  constructor(status: number, code: number, message: string, more: ErrorEntry[] = []) {
    super(message);
    this.status = status;
    this.errors = [{ code, message }, ...more];
  }
}
