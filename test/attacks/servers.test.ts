/** Hostile servers, one check each, in one run of the shipped smoke test; what must hold stands beside each attack. */
import "reflect-metadata";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import net, { type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createAuthority } from "../smoke-test/authority.ts";
import { type SmokeRun, smoke } from "../smoke-test/harness.ts";
import type { Attack, Must } from "./servers/attack.ts";
import { documents } from "./servers/documents.ts";
import { encodings } from "./servers/encodings.ts";
import { redirects } from "./servers/redirects.ts";
import { SECRET, spellings, texts } from "./servers/texts.ts";
import { type TlsAttack, tlsAttacks } from "./servers/tls.ts";
import { wire } from "./servers/wire.ts";

const attacks: Attack[] = [...wire, ...encodings, ...documents, ...redirects, ...texts];
const authority = await createAuthority();
const secured = await tlsAttacks(authority);
const DEADLINE_MS = 25_000;

const open: net.Server[] = [];
const sockets = new Set<net.Socket>();

/** Listens; whatever its connections do ends with the test. */
async function listen(connected: (socket: net.Socket) => void): Promise<number> {
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
    connected(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.push(server);
  return (server.address() as AddressInfo).port;
}

let led = 0;
let run: SmokeRun;
let directory: string;
let junit: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "slipway-attacks-"));
  const sink = await listen((socket) => {
    led++;
    socket.end("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nstolen");
  });
  const port = await listen((socket) => answer(socket, sink));
  const ports = await Promise.all(secured.map(({ connected }) => listen(connected)));
  await writeFile(join(directory, "ca.pem"), authority.pem);
  const file = join(directory, "checks.yml");
  await writeFile(file, checkFile(port, ports));
  run = await smoke(
    {
      directory,
      env: {
        PATH: process.env.PATH ?? "",
        HOME: directory,
        RUNNER_TEMP: directory,
        NODE_EXTRA_CA_CERTS: join(directory, "ca.pem"),
      },
    },
    {
      file: await readFile(file),
      inputs: { "secret-variables": `SECRET=${SECRET}`, concurrency: "32" },
      timeoutMs: 2 * DEADLINE_MS,
    },
  );
  junit = await readFile(run.outputs.junit ?? "", "utf8");
});

afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  for (const server of open) server.close();
  await rm(directory, { recursive: true, force: true });
});

/** Gives each request what its attack answers. */
function answer(socket: net.Socket, sink: number): void {
  let head = "";
  socket.on("data", (chunk) => {
    head += chunk.toString("latin1");
    if (!head.includes("\r\n\r\n")) return;
    const [, path = "", index, rest = ""] = /^\w+ (\/(\d+))\/?(\S*)/.exec(head) ?? [];
    const attack = attacks[Number(index)];
    const self = `http://127.0.0.1:${socket.localPort}`;
    if (typeof attack?.answer === "function") attack.answer(socket, { self, sink, path, rest, head });
    else if (attack !== undefined) socket.write(attack.answer);
    head = "";
  });
}

function checkFile(port: number, ports: number[]): string {
  const check = ({ name, expect = "{ status: 200 }", request = "", check: more = "" }: Attack, index: number) =>
    `  - { name: ${JSON.stringify(name)}, targets: [server], request: { path: /${index}${request} }, expect: ${expect}${more} }`;
  const tlsCheck = ({ name, expect = "{ status: 200 }" }: TlsAttack, index: number) =>
    `  - { name: ${JSON.stringify(name)}, targets: [tls${index}], request: { path: / }, expect: ${expect} }`;
  return [
    "version: 1",
    "targets:",
    `  server: http://127.0.0.1:${port}`,
    ...ports.map((one, index) => `  tls${index}: https://localhost:${one}`),
    `deadline: ${DEADLINE_MS}ms`,
    'defaults: { timeout: 4s, retry: { attempts: 1 }, headers: { x-secret: "${SECRET}" } }',
    "checks:",
    ...attacks.map(check),
    ...secured.map(tlsCheck),
    "",
  ].join("\n");
}

const everything = () => ({
  log: run.stdout.replace(/^::add-mask::.*$/gm, ""),
  errors: run.stderr,
  summary: run.summary,
  report: JSON.stringify(run.report),
  junit,
});

test("there are enough of them", () => {
  expect(attacks.length + secured.length).toBeGreaterThanOrEqual(100);
  expect(new Set([...attacks, ...secured].map(({ name }) => name)).size).toBe(attacks.length + secured.length);
});

test("the run ends in time, with a verdict and all its reports", () => {
  expect(run.outputs, run.stdout.slice(-3_000)).toMatchObject({ outcome: "failed", "failure-reason": "checks-failed" });
  expect(run.exitCode).toBe(1);
  expect(run.report?.totals.unfinished).toBe(0);
  expect(run.report?.durationMs).toBeLessThan(DEADLINE_MS);
  expect(run.summary).toContain("Smoke test failed");
});

test("nobody was led to where only this machine can go", () => {
  expect(led).toBe(0);
});

test("no secret is anywhere, in no spelling", () => {
  for (const [where, text] of Object.entries(everything())) {
    for (const spelling of Object.values(spellings))
      expect(text.includes(spelling), `${spelling} in ${where}`).toBe(false);
  }
});

test("the runner hears no command but ours", () => {
  const lines = run.stdout.split(/[\r\n\u2028]/).filter((line) => /^\s*(::|##\[)/.test(line));
  for (const line of lines)
    expect(line).not.toMatch(/^\s*(::|##\[)[^:]*evil|^\s*::(set-output|stop-commands|add-mask::evil)/);
  expect(junit).not.toContain("<evil/>");
  expect(run.summary).not.toContain("<script>");
});

describe.each([
  ["on the wire", wire],
  ["in a body", encodings],
  ["in a document", documents],
  ["by redirects", redirects],
  ["in texts", texts],
  ["in TLS and HTTP/2", secured],
] as [string, { name: string; must: Must }[]][])("%s", (_, list) => {
  test.each(list.map(({ name, must }) => [name, must] as const))("%s", (name, must) => {
    const result = run.checks[name];
    const found = result?.findings.map(
      ({ what, expected, actual }) => `${what}: expected ${expected}, actual ${actual}`,
    );
    expect(result?.status, found?.join("\n")).toBe(must.status);
    if (must.cause !== undefined) expect(result?.cause, found?.join("\n")).toBe(must.cause);
    if (must.say !== undefined) expect(found?.join("\n")).toMatch(must.say);
  });
});
