/** What strangers say: secrets in every encoding, and text that wants to be something else. Encoded by nothing of src/. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import MarkdownIt from "markdown-it";
import { expect } from "vitest";
import type { Outcome, World } from "../world/world.ts";

const json = (value: string) => JSON.stringify(value).slice(1, -1);
const lower = (value: string) => value.replace(/%[0-9A-F]{2}/g, (found) => found.toLowerCase());
const form = (value: string) => new URLSearchParams({ v: value }).toString().slice(2);
const entities = (value: string) =>
  value.replace(/[&<>"']/g, (found) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[found] ?? "&#39;");

/** A secret in every common encoding. */
export function encodings(secret: string): string[] {
  const base64 = ["", "x", "xx"].flatMap((before) => {
    const bytes = Buffer.from(`${before}${secret}zz`);
    return [bytes.toString("base64"), bytes.toString("base64url")];
  });
  const hex = Buffer.from(secret).toString("hex");
  const plain = [secret, json(secret), json(json(secret)), entities(secret), json(entities(secret))];
  const url = [encodeURIComponent(secret), lower(encodeURIComponent(secret)), form(secret), lower(form(secret))];
  return [...new Set([...plain, ...url, ...base64, hex, hex.toUpperCase()])];
}

/** What must not be found: of base64 only the letters that hold nothing but the secret. */
export function traces(secret: string): string[] {
  const lines = secret.split("\n").filter((line) => line.length >= 4);
  return [secret, ...lines].flatMap((part) =>
    encodings(part).map((word) => (/^[\w+/-]+={0,2}$/.test(word) ? word.slice(4, -6) : word)),
  );
}

/** Markdown, HTML, workflow commands, colours, and letters that are not seen. */
export const HOSTILE =
  "![x](https://evil.example/p.png) <img src=//evil.example> [a](https://evil.example) # h | `b` @octocat \u202egnp.exe \u001b[31mred\u200b ::error::gotcha ##[error]gotcha </details>";

/** Every secret in every encoding, in a sentence of somebody who is no friend. */
export function gossip(secrets: string[]): string {
  return `${HOSTILE}\n::error::gotcha\n${secrets.flatMap(encodings).join(" , ")}`;
}

/** Everything that a step left: its log, its outputs, its summary and every file in its temporary folders. */
export function leftBy(world: Pick<World, "directory">, outcome: Outcome): Record<string, string> {
  const log = outcome.stdout.replaceAll(/^::add-mask::.*$/gm, "");
  const folder = join(world.directory, "slipway");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return {
    log,
    stderr: outcome.stderr,
    outputs: JSON.stringify(outcome.outputs),
    summary: outcome.summary,
    ...Object.fromEntries(files.map((file) => [file, readFileSync(file, "utf8")])),
  };
}

/** No secret is in anything that was left, and nothing that was left is more than text. */
export function expectSafe(world: Pick<World, "directory">, outcome: Outcome, secrets: string[]): void {
  const left = leftBy(world, outcome);
  for (const [name, text] of Object.entries(left)) {
    const read = [text, decode(text)];
    for (const trace of secrets.flatMap(traces)) {
      for (const one of read)
        expect(one.includes(trace), `${name} holds ${trace}:\n${one.slice(0, 4_000)}`).toBe(false);
    }
  }
  const lines = outcome.stdout.split(/[\r\n]+/);
  expect(lines.filter((line) => /^\s*::(error::gotcha|stop-commands)/.test(line))).toEqual([]);
  expect(lines.filter((line) => line.includes("##[") && !line.startsWith("::"))).toEqual([]);
  for (const text of [outcome.stdout.replaceAll(/^::add-mask::.*$/gm, ""), outcome.summary])
    for (const hidden of ["\u202e", "\u200b", "\u001b"]) expect(text).not.toContain(hidden);
  expectPlain(outcome.summary);
}

/** The summary shows no picture, link, heading or mention of theirs. */
function expectPlain(summary: string): void {
  const html = new MarkdownIt({ html: true, linkify: true }).render(summary);
  expect(html).not.toMatch(/<img|href="https?:\/\/[^"/]*evil/);
  expect(html.match(/<h1/g)).toBeNull();
  // In the address of a link nobody is mentioned.
  expect(html.replaceAll(/href="[^"]*"/g, "")).not.toContain("@octocat");
  expect(html.match(/<details/g)?.length).toBe(html.match(/<\/details>/g)?.length);
}

/** What a reader of Markdown or JSON sees. */
function decode(text: string): string {
  return text
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)))
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&")
    .replaceAll(/\\([!-/:-@[-`{-~])/g, "$1");
}
