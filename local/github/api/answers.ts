import { isObject } from "../../server/json.ts";
import type { Repository } from "../state/model.ts";
import type { ApiContext } from "./access.ts";
import { GitHubError, invalidRequest } from "./errors.ts";

/** The API address of a repository, for `url` fields. */
export function apiOf(context: ApiContext, repository: Repository = context.var.repository): string {
  return `${context.var.apiUrl}/repos/${repository.owner}/${repository.name}`;
}

/** The address people open, for `html_url` fields. */
export function htmlOf(repository: Repository): string {
  return `https://github.com/${repository.owner}/${repository.name}`;
}

/** A user or a bot as GitHub shows it inside other objects. */
export function user(login: string) {
  return {
    login,
    id: [...login].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1e8, 7),
    type: login.endsWith("[bot]") ? "Bot" : "User",
    site_admin: false,
    html_url: `https://github.com/${login.replace("[bot]", "")}`,
  };
}

/** One page of a list by `per_page` (30, at most 100) and `page`, with the Link header that Octokit's paginate follows. */
export function page<T>(context: ApiContext, items: T[]): T[] {
  const url = new URL(context.req.url);
  const perPage = Math.min(100, Math.max(1, Number(url.searchParams.get("per_page")) || 30));
  const current = Math.max(1, Number(url.searchParams.get("page")) || 1);
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const link = (rel: string, number: number) => {
    url.searchParams.set("page", String(number));
    return `<${context.var.apiUrl}${url.pathname}${url.search}>; rel="${rel}"`;
  };
  const links: string[] = [];
  if (current > 1) links.push(link("prev", current - 1));
  if (current < last) links.push(link("next", current + 1), link("last", last));
  if (current > 1) links.push(link("first", 1));
  if (links.length > 0) context.header("link", links.join(", "));
  return items.slice((current - 1) * perPage, current * perPage);
}

/** The JSON object of a request; an empty body is an empty object, as GitHub takes it. */
export async function body(context: ApiContext): Promise<Record<string, unknown>> {
  const text = await context.req.text();
  if (text === "") return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new GitHubError(400, "Problems parsing JSON");
  }
  if (!isObject(value)) throw new GitHubError(400, "Body should be a JSON object");
  return value;
}

/** A text of a body; a missing required one and another type are GitHub's schema errors. */
export function text(fields: Record<string, unknown>, name: string, required: true): string;
export function text(fields: Record<string, unknown>, name: string): string | undefined;
export function text(fields: Record<string, unknown>, name: string, required = false): string | undefined {
  const value = fields[name] ?? undefined;
  if (value === undefined) {
    if (required) throw invalidRequest(`"${name}" wasn't supplied.`);
    return undefined;
  }
  if (typeof value !== "string")
    throw invalidRequest(`For 'properties/${name}', ${JSON.stringify(value)} is not a string.`);
  return value;
}

/** A boolean of a body, or its default. */
export function flag(fields: Record<string, unknown>, name: string, fallback: boolean): boolean {
  const value = fields[name] ?? fallback;
  if (typeof value !== "boolean")
    throw invalidRequest(`For 'properties/${name}', ${JSON.stringify(value)} is not a boolean.`);
  return value;
}

/** A whole number of the path; anything else does not exist. */
export function id(context: ApiContext, name: string): number {
  const value = context.req.param(name) ?? "";
  if (!/^\d+$/.test(value)) throw new GitHubError(404, "Not Found");
  return Number(value);
}
