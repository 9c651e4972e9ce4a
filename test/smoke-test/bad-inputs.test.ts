/** Every mistake in an input stops before the first request, with a sentence that names the fix. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { smoke } from "./harness.ts";
import { type Internet, startInternet } from "./internet.ts";
import { head, ok } from "./mistakes.ts";

let net: Internet;
beforeAll(async () => {
  net = await startInternet({ "a.example": () => ({ body: "never asked" }) });
});
afterAll(() => net[Symbol.asyncDispose]());

describe("an input", () => {
  const url = "https://a.example";
  const id = "dc8dcd28-271b-4367-9840-6c244f84cb40";
  const file = head + ok;
  test.each<[string, Record<string, string>, string | undefined, RegExp]>([
    ["nothing", {}, undefined, /nothing to check\. Set `check-file`, or `url`/],
    [
      "a file: URL",
      { url: "file:///etc/passwd" },
      undefined,
      /`file:\/\/\/etc\/passwd`, which is not an http\(s\) URL/,
    ],
    ["a status nobody knows", { url, "expect-status": "ok" }, undefined, /`expect-status` is `ok`.*`200`, `2xx`/],
    [
      "an empty version id",
      { url, worker: "api", "version-id": "" },
      undefined,
      /`version-id` is empty although `worker` is set/,
    ],
    [
      "a version id that is none",
      { url, worker: "api", "version-id": "latest" },
      undefined,
      /`latest`, which is not a version id/,
    ],
    [
      "a version without its Worker",
      { url, "version-id": id },
      undefined,
      /`version-id` needs the name of the Worker.*Set `worker`/,
    ],
    ["half a service token", { url, "access-client-id": "abc.access" }, undefined, /`access-client-secret` is empty/],
    ["a bad duration", { url, timeout: "soon" }, undefined, /`timeout` is `soon`/],
    ["a bad behaviour", { url, "on-failed": "ignore" }, undefined, /`on-failed` is `ignore`.*`fail`, `warn`/],
    [
      "a variable that is not set",
      { url, variables: "NOPE" },
      undefined,
      /names `NOPE`, which is not in the environment/,
    ],
    ["a variable without a name", { url, variables: "a-b=1" }, undefined, /capitals/],
    ["a secret that is empty", { url, "secret-variables": "TOKEN=" }, undefined, /no value for `TOKEN`/],
    ["a path beside a file", { path: "/x" }, file, /Write them into the check file/],
    ["a target of the file that is no URL", { targets: "a=b" }, file, /`b`, which is not an http\(s\) URL/],
    [
      "a URL for a file with two targets",
      { url },
      file.replace("{ a:", "{ b: https://b.example, a:"),
      /has the targets b, a.*Name the target in the input `targets`: `b=https:\/\/a\.example`/,
    ],
    ["a baseline of something else", { baseline: "checks.yml" }, file, /"checks\.yml" is not JSON.*mode: baseline/],
    [
      "a baseline with a version",
      { mode: "baseline", worker: "api", "version-id": id },
      file,
      /leave `baseline` and `version-id` out/,
    ],
    [
      "a Worker whose name no header can carry",
      { url, worker: "9lives", "version-id": id },
      undefined,
      /cannot carry the Worker name "9lives".*`version-url`/,
    ],
    [
      "a Worker that answers nowhere",
      { "version-id": `api=${id}\nweb=${id}` },
      file,
      /no target says that this Worker answers there/,
    ],
  ])("%s", async (_, inputs, text, sentence) => {
    const asked = net.asked.length;
    const run = await smoke(net, { inputs, ...(text === undefined ? {} : { file: text }) });
    expect(run.exitCode).toBe(1);
    expect(run.outputs["failure-reason"]).toMatch(/^invalid-(input|checks)$/);
    expect(run.stdout.replaceAll("%0A", " ")).toMatch(sentence);
    expect(net.asked.length).toBe(asked);
  });
});
