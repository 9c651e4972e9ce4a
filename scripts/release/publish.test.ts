/** A server that answers as GitHub's REST documentation says, and notes what it was asked. */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { publish } from "./publish.ts";
import { parseTag } from "./version.ts";

let asked: string[];
let tags: Set<string>;
let released: Set<string>;
let api: string;

const server = createServer(async (request, response) => {
  const [status, body] = answer(request, JSON.parse((await text(request)) || "{}"));
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
});

function answer({ method = "", url = "", headers }: IncomingMessage, body: Record<string, string>): [number, unknown] {
  const path = url.replace("/repos/o/r/", "");
  asked.push(`${method} ${path} ${JSON.stringify(body)}`);
  if (headers.authorization !== "Bearer secret") return [401, { message: "Bad credentials" }];
  const tag = path.split("/").at(-1) ?? "";
  if (path.startsWith("git/matching-refs/")) {
    return [200, [...tags].filter((one) => one.startsWith(tag)).map((one) => ({ ref: `refs/tags/${one}` }))];
  }
  if (path.startsWith("releases/tags/")) return released.has(tag) ? [200, {}] : [404, { message: "Not Found" }];
  if (path === "releases") released.add(body.tag_name ?? "");
  if (method === "PATCH" && !tags.has(tag)) return [422, { message: "Reference does not exist" }];
  return [201, {}];
}

beforeEach(async () => {
  asked = [];
  tags = new Set(["v1.0.0", "v1.1.0"]);
  released = new Set(["v1.0.0"]);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

function release(tag: string, token = "secret") {
  const version = parseTag(tag);
  if (version === undefined) throw new Error(tag);
  return publish({ api, name: "o/r", token }, { version, commit: "c0ffee", notes: "- New." });
}
const writes = () => asked.filter((line) => !line.startsWith("GET"));

test("a release is published with its notes, and the major tag is made", async () => {
  expect(await release("v1.1.0")).toEqual(["Released v1.1.0.", "v1 is v1.1.0 now."]);
  expect(writes()).toEqual([
    'POST releases {"tag_name":"v1.1.0","target_commitish":"c0ffee","name":"v1.1.0","body":"- New.","prerelease":false}',
    'PATCH git/refs/tags/v1 {"sha":"c0ffee","force":true}',
    'POST git/refs {"ref":"refs/tags/v1","sha":"c0ffee"}',
  ]);
});

test("a second run publishes nothing again, and moves the tag that is there", async () => {
  tags.add("v1");
  released.add("v1.1.0");
  expect(await release("v1.1.0")).toEqual(["The release v1.1.0 is there already.", "v1 is v1.1.0 now."]);
  expect(writes()).toEqual(['PATCH git/refs/tags/v1 {"sha":"c0ffee","force":true}']);
});

test("a fix of an older line moves nothing", async () => {
  tags.add("v1.0.1");
  expect(await release("v1.0.1")).toEqual(["Released v1.0.1.", "No major tag moves to v1.0.1."]);
  expect(writes()).toHaveLength(1);
});

test("what GitHub refuses ends the run with its words", async () => {
  await expect(release("v1.1.0", "wrong")).rejects.toThrow(
    /^GitHub GET releases\/tags\/v1\.1\.0: 401 .*Bad credentials/,
  );
});
