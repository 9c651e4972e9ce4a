import { Refusal } from "./refusal.ts";

/** The v4 envelope around `result`, for what is more than a plain result with status 200. */
export function ok(result: unknown, options: { status?: number; info?: unknown; messages?: unknown[] } = {}): Response {
  const envelope = {
    success: true,
    errors: [],
    messages: options.messages ?? [],
    result: result ?? null,
    ...(options.info === undefined ? {} : { result_info: options.info }),
  };
  return Response.json(envelope, { status: options.status ?? 200 });
}

/** The v4 envelope of a refusal. */
export function refused(refusal: Refusal, headers: Record<string, string> = {}): Response {
  const envelope = { success: false, errors: refusal.errors, messages: [], result: null };
  return Response.json(envelope, { status: refusal.status, headers });
}

/** The page style of lists: `page` and `per_page` of the query, totals in `result_info`. */
export function paged<T>(items: T[], query: URLSearchParams, wrap: (page: T[]) => unknown = (page) => page): Response {
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
  return ok(wrap(shown), { info });
}

function positive(text: string | null, fallback: number): number {
  const value = Number(text ?? fallback);
  if (!Number.isInteger(value) || value < 1) throw new Refusal(400, 10001, `"${text}" is not a page number.`);
  return value;
}
