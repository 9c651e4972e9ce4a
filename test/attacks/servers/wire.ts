/** Servers that break HTTP: status lines, lengths, headers, and connections that end or never do. */
import type { Socket } from "node:net";
import { type Attack, failed, ok, passed } from "./attack.ts";

const head = (line: string, headers = "Content-Length: 2\r\n") => `${line}\r\n${headers}\r\nok`;
const connection = failed("connection");

/** Writes again and again until the other side has enough. */
function forever(socket: Socket, piece: string | Buffer, everyMs = 0): void {
  const timer = setInterval(() => {
    if (socket.writableLength < 4 * 1024 * 1024) socket.write(piece);
  }, everyMs);
  socket.on("close", () => clearInterval(timer));
}

const lines: Attack[] = [
  { name: "a status of four digits", answer: head("HTTP/1.1 9999 Over"), must: connection },
  { name: "a negative status", answer: head("HTTP/1.1 -200 OK"), must: connection },
  { name: "the status 000", answer: head("HTTP/1.1 000 Nothing"), must: { status: "failed" } },
  { name: "the status 299 with a page", answer: head("HTTP/1.1 299 Fine"), must: failed("assertion", /200.*299/) },
  { name: "HTTP/9.9", answer: head("HTTP/9.9 200 OK"), must: connection },
  { name: "another protocol", answer: head("ICY 200 OK"), must: connection },
  { name: "HTTP/0.9: a page without a head", answer: (socket) => void socket.end("<h1>200 OK</h1>"), must: connection },
  { name: "no reason at all", answer: head("HTTP/1.1 200"), must: passed },
  {
    name: "switching protocols",
    answer: head("HTTP/1.1 101 Hello", "Upgrade: evil\r\nConnection: Upgrade\r\n"),
    must: connection,
  },
  { name: "an SSH banner", answer: "SSH-2.0-OpenSSH_9.9\r\n", must: connection },
  { name: "zeroes", answer: Buffer.alloc(4_096), must: connection },
  {
    name: "hints without end",
    answer: (socket) => forever(socket, "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"),
    must: failed("timeout"),
  },
  { name: "a hint, then an answer", answer: `HTTP/1.1 100 Continue\r\n\r\n${ok("ok")}`, must: passed },
  {
    name: "two answers to one question",
    answer: Buffer.concat([ok("ok"), ok("evil")]),
    expect: "{ body: ok }",
    must: passed,
  },
];

const lengths: Attack[] = [
  { name: "a negative length", answer: head("HTTP/1.1 200 OK", "Content-Length: -1\r\n"), must: connection },
  {
    name: "two lengths",
    answer: head("HTTP/1.1 200 OK", "Content-Length: 2\r\nContent-Length: 3\r\n"),
    must: connection,
  },
  {
    name: "a length and chunks",
    answer: head("HTTP/1.1 200 OK", "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n"),
    must: connection,
  },
  {
    name: "more than its length",
    answer: head("HTTP/1.1 200 OK", "Content-Length: 1\r\n"),
    must: connection,
  },
  {
    name: "less than its length, and the end",
    answer: (socket) => void socket.end(head("HTTP/1.1 200 OK", "Content-Length: 9\r\n")),
    must: connection,
  },
  {
    name: "less than its length, and silence",
    answer: head("HTTP/1.1 200 OK", "Content-Length: 9\r\n"),
    must: failed("timeout"),
  },
  {
    name: "a length beyond all numbers",
    answer: head("HTTP/1.1 200 OK", `Content-Length: ${"9".repeat(40)}\r\n`),
    must: connection,
  },
  ...["zz", "-2", "F".repeat(20)].map((size) => ({
    name: `a chunk of the size ${size}`,
    answer: `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${size}\r\nok\r\n0\r\n\r\n`,
    must: connection,
  })),
  {
    name: "chunks that break off",
    answer: (socket) => void socket.end("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nok"),
    must: connection,
  },
  {
    name: "a trailer without end",
    answer: (socket) => {
      socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n");
      forever(socket, "X-A: b\r\n".repeat(1_000));
    },
    must: connection,
  },
];

const headers: Attack[] = [
  { name: "a header of 300 kB", answer: ok("ok", `X-A: ${"a".repeat(300_000)}\r\n`), must: connection },
  {
    name: "a thousand headers of 300 bytes",
    answer: ok("ok", `X-A: ${"b".repeat(294)}\r\n`.repeat(1_000)),
    must: connection,
  },
  {
    name: "a head without end",
    answer: (socket) => {
      socket.write("HTTP/1.1 200 OK\r\n");
      forever(socket, "X-A: b\r\n");
    },
    must: { status: "failed" },
  },
  {
    name: "a thousand cookies",
    answer: ok("ok", Array.from({ length: 700 }, (_, n) => `Set-Cookie: c${n}=1\r\n`).join("")),
    expect: '{ cookie: { c699: "1", "c699[Secure]": { absent: true } } }',
    must: passed,
  },
  { name: "NUL in a header", answer: ok("ok", "X-A: a\0b\r\n"), must: connection },
  { name: "a bare CR in a header", answer: ok("ok", "X-A: a\rX-B: b\r\n"), must: connection },
  { name: "a space in a header's name", answer: ok("ok", "X A: a\r\n"), must: connection },
  { name: "a header without a name", answer: ok("ok", ": a\r\n"), must: connection },
  {
    name: "headers called like parts of every object",
    answer: ok("ok", "__proto__: evil\r\nX-A: b\r\n"),
    expect: "{ header: { x-a: b, constructor: { absent: true }, hasownproperty: { absent: true } } }",
    must: passed,
  },
  {
    name: "a header of terminal codes",
    answer: ok("ok", "X-A: \u0080\u009b31m\r\n"),
    expect: "{ header: { x-a: b } }",
    must: failed("assertion"),
  },
];

const ends: Attack[] = [
  { name: "the end at once", answer: (socket) => void socket.destroy(), must: connection },
  { name: "a reset", answer: (socket) => void socket.resetAndDestroy(), must: connection },
  { name: "silence", answer: () => undefined, must: failed("timeout") },
  {
    name: "a head, one byte at a time",
    answer: (socket) => {
      const bytes = head("HTTP/1.1 200 OK");
      let at = 0;
      const timer = setInterval(() => socket.write(bytes[at++] ?? ""), 100);
      socket.on("close", () => clearInterval(timer));
    },
    must: failed("timeout"),
  },
  {
    name: "a body, one byte at a time",
    answer: (socket) => {
      socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
      forever(socket, "a", 50);
    },
    must: failed("timeout"),
  },
  {
    name: "a body without end",
    answer: (socket) => {
      socket.write("HTTP/1.1 200 OK\r\n\r\nstart");
      forever(socket, Buffer.alloc(256 * 1024, 97));
    },
    expect: "{ body: { contains: start } }",
    must: passed,
  },
  {
    name: "a body without end, of which something is said that it must not have",
    answer: (socket) => {
      socket.write("HTTP/1.1 200 OK\r\n\r\nstart");
      forever(socket, Buffer.alloc(256 * 1024, 97));
    },
    expect: "{ body: { not: { contains: evil } } }",
    must: failed("assertion", /first 1 MiB/),
  },
  {
    name: "a wish to be asked again in a million years",
    answer: head("HTTP/1.1 503 Later", "Retry-After: 31536000000000\r\nContent-Length: 2\r\n"),
    check: ", retry: { attempts: 2, deadline: 1s }",
    must: failed("5xx"),
  },
];

export const wire: Attack[] = [...lines, ...lengths, ...headers, ...ends];
