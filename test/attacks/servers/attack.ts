/** What a hostile server does to one check, and what must come of it. */
import type { Socket } from "node:net";
import type { RunResult } from "../../../src/checks/report/result.ts";

export interface Attack {
  /** What the server does. */
  name: string;
  /** Bytes on the wire, or whatever is done with the connection. */
  answer: string | Buffer | ((socket: Socket, place: Place) => void);
  /** The check's expectation, as YAML; `{ status: 200 }` by default. */
  expect?: string;
  /** More of the request, as YAML: `, follow: 3`. */
  request?: string;
  /** More of the check, as YAML: `, retry: { attempts: 2 }`. */
  check?: string;
  must: Must;
}

/** What must hold. */
export interface Must {
  status: RunResult["checks"][number]["status"];
  cause?: string;
  /** What the first finding, or any of them, says. */
  say?: RegExp;
}

/** Where the attacked one is, for answers that lead somewhere. */
export interface Place {
  /** `http://127.0.0.1:PORT` of the server itself. */
  self: string;
  /** Another port of this machine, which nobody may be led to. */
  sink: number;
  /** Path of this attack. */
  path: string;
  /** What comes after it. */
  rest: string;
  /** How the request came. */
  head: string;
}

/** An answer with a right length. */
export function ok(body: string | Buffer, headers = ""): Buffer {
  const bytes = Buffer.from(body);
  const head = `HTTP/1.1 200 OK\r\n${headers}Content-Length: ${bytes.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head, "latin1"), bytes]);
}

/** An answer of JSON. */
export const json = (body: string) => ok(body, "Content-Type: application/json\r\n");

/** A redirect to what `to` says. */
export const redirect =
  (to: (place: Place) => string): Attack["answer"] =>
  (socket, place) =>
    void socket.write(`HTTP/1.1 302 Found\r\nLocation: ${to(place)}\r\nContent-Length: 0\r\n\r\n`, "latin1");

export const failed = (cause: string, say?: RegExp): Must => ({
  status: "failed",
  cause,
  ...(say === undefined ? {} : { say }),
});

export const passed: Must = { status: "passed" };
