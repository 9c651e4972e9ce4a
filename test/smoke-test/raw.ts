/** A server that answers exactly the bytes it is given, and what the shipped smoke-test makes of them. */
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import net, { type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { COMPILED } from "../world/environment.ts";
import { type SmokeOptions, type SmokeRun, smoke } from "./harness.ts";

/** Bytes by the start of the request's line, e.g. `GET /x`; anything else gets an empty 200. */
export type Answers = Record<string, string | Buffer>;

/** A whole answer of these bytes. */
export function ok(body: string | Buffer, ...headers: string[]): Buffer {
  const bytes = Buffer.from(body);
  const head = ["HTTP/1.1 200 OK", ...headers, `Content-Length: ${bytes.length}`, "Connection: close", "", ""];
  return Buffer.concat([Buffer.from(head.join("\r\n")), bytes]);
}

/** A redirect, whose `Location` is sent as these bytes. */
export const redirect = (location: string, ...headers: string[]): Buffer =>
  Buffer.from(
    ["HTTP/1.1 302 Found", `Location: ${location}`, ...headers, "Content-Length: 0", "Connection: close", "", ""].join(
      "\r\n",
    ),
  );

export interface RawServer {
  url: string;
  port: number;
  /** First lines of the requests so far. */
  asked: string[];
  /** Runs checks, one a line, each asked once at this server. */
  run(checks: string, options?: SmokeOptions): Promise<SmokeRun>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Starts one. */
export async function startRaw(answers: Answers, host = "127.0.0.1"): Promise<RawServer> {
  const directory = await mkdtemp(join(tmpdir(), "slipway-raw-"));
  const asked: string[] = [];
  const server = net.createServer((socket) => {
    let head = "";
    socket.on("error", () => undefined);
    socket.on("data", (chunk) => {
      head += chunk.toString("latin1");
      if (!head.includes("\r\n\r\n")) return;
      const line = head.split("\r\n")[0] ?? "";
      asked.push(line);
      const known = Object.keys(answers).find((start) => line.startsWith(`${start} `));
      socket.end(answers[known ?? ""] ?? ok(""));
    });
  });
  server.listen(0, host);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const url = `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
  const env = { PATH: process.env.PATH ?? "", HOME: directory, RUNNER_TEMP: directory, NODE_COMPILE_CACHE: COMPILED };
  const head = `version: 1\ntargets: { app: "${url}" }\ndefaults: { retry: { attempts: 1 } }\nchecks:\n`;
  return {
    ...{ url, port, asked },
    run: (checks, options = {}) => smoke({ directory, env }, { ...options, file: `${head}${checks}` }),
    async [Symbol.asyncDispose]() {
      server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
