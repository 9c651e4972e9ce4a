/** One entry of the v4 envelope's `errors`. */
export interface ApiFault {
  code: number;
  message: string;
  [key: string]: unknown;
}

/** A call that the API refuses; becomes `success: false` with its status. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly errors: ApiFault[];

  constructor(status: number, code: number, message: string, more: ApiFault[] = []) {
    super(message);
    this.status = status;
    this.errors = [{ code, message }, ...more];
  }
}

/** An answer that is not simply `result` with status 200. */
export class Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string | Uint8Array;

  constructor(status: number, headers: Record<string, string>, body: string | Uint8Array) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  /** The v4 envelope around `result`. */
  static ok(result: unknown, options: { status?: number; info?: unknown; messages?: unknown[] } = {}): Answer {
    const envelope = {
      success: true,
      errors: [],
      messages: options.messages ?? [],
      result: result ?? null,
      ...(options.info === undefined ? {} : { result_info: options.info }),
    };
    return Answer.json(options.status ?? 200, envelope);
  }

  static refused(refusal: Refusal, headers: Record<string, string> = {}): Answer {
    const envelope = { success: false, errors: refusal.errors, messages: [], result: null };
    return Answer.json(refusal.status, envelope, headers);
  }

  /** JSON without the envelope. */
  static json(status: number, value: unknown, headers: Record<string, string> = {}): Answer {
    return new Answer(status, { "content-type": "application/json", ...headers }, JSON.stringify(value));
  }
}

/** The page style of lists: `page` and `per_page` of the query, totals in `result_info`. */
export function paged<T>(items: T[], query: URLSearchParams, wrap: (page: T[]) => unknown = (page) => page): Answer {
  const perPage = positive(query.get("per_page"), 20);
  const page = positive(query.get("page"), 1);
  const shown = items.slice((page - 1) * perPage, page * perPage);
  const info = {
    page,
    per_page: perPage,
    count: shown.length,
    total_count: items.length,
    total_pages: Math.ceil(items.length / perPage),
  };
  return Answer.ok(wrap(shown), { info });
}

function positive(text: string | null, fallback: number): number {
  const value = Number(text ?? fallback);
  if (!Number.isInteger(value) || value < 1) throw new Refusal(400, 10001, `"${text}" is not a page number.`);
  return value;
}
