/** Servers that break TLS or HTTP/2; each has a port of its own. */
import type net from "node:net";
import tls from "node:tls";
import type { Authority } from "../../smoke-test/authority.ts";
import { failed, type Must, passed } from "./attack.ts";

export interface TlsAttack {
  name: string;
  /** Takes each connection. */
  connected: (socket: net.Socket) => void;
  expect?: string;
  must: Must;
}

const OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
const frame = (type: number, payload: Buffer, stream = 0, flags = 0) => {
  const head = Buffer.alloc(9);
  head.writeUIntBE(payload.length, 0, 3);
  head.writeUInt8(type, 3);
  head.writeUInt8(flags, 4);
  head.writeUInt32BE(stream, 5);
  return Buffer.concat([head, payload]);
};
const SETTINGS = frame(4, Buffer.alloc(0));

/** The attacks; `secured` speaks TLS on a connection with a right certificate. */
export async function tlsAttacks(authority: Authority): Promise<TlsAttack[]> {
  const right = await authority.issue("localhost", 60);
  const secured =
    (protocols: string[], said: (socket: tls.TLSSocket) => void, given = right): TlsAttack["connected"] =>
    (socket) => {
      const inner = new tls.TLSSocket(socket, { isServer: true, ...given, ALPNProtocols: protocols });
      inner.on("error", () => undefined);
      inner.once("data", () => said(inner));
    };
  const h2 = (...frames: Buffer[]) => secured(["h2"], (socket) => void socket.write(Buffer.concat(frames)));
  const wanted = "{ version: h2 }";
  const connection = failed("connection");
  return [
    { name: "TLS as it should be", connected: secured(["http/1.1"], (socket) => void socket.write(OK)), must: passed },
    { name: "plain text in place of TLS", connected: (socket) => void socket.end(OK), must: { status: "failed" } },
    { name: "silence in place of a handshake", connected: () => undefined, must: failed("timeout") },
    {
      name: "a handshake that breaks off",
      connected: (socket) => void socket.once("data", () => socket.destroy()),
      must: connection,
    },
    {
      name: "an alert",
      connected: (socket) => void socket.end(Buffer.from([21, 3, 3, 0, 2, 2, 40])),
      must: { status: "failed" },
    },
    {
      name: "a record without end",
      connected: (socket) => void socket.write(Buffer.from([22, 3, 3, 255, 255])),
      must: { status: "failed" },
    },
    {
      name: "a certificate that has expired",
      connected: secured([], () => undefined, await authority.issue("localhost", -1)),
      must: failed("tls", /expired/),
    },
    {
      name: "a certificate of another name",
      connected: secured([], () => undefined, await authority.issue("evil.example", 60)),
      must: failed("tls", /another name/),
    },
    {
      name: "HTTP/1.1 where HTTP/2 is wanted",
      connected: secured(["http/1.1"], (socket) => void socket.write(OK)),
      expect: wanted,
      must: failed("connection", /does not speak HTTP\/2/),
    },
    { name: "HTTP/2 that is rubble", connected: h2(Buffer.alloc(1_000, 255)), expect: wanted, must: connection },
    { name: "HTTP/2 that says nothing", connected: h2(SETTINGS), expect: wanted, must: failed("timeout") },
    {
      name: "HTTP/2 that says goodbye",
      connected: h2(SETTINGS, frame(7, Buffer.alloc(8))),
      expect: wanted,
      must: { status: "failed" },
    },
    {
      name: "HTTP/2 that resets the stream",
      connected: h2(SETTINGS, frame(3, Buffer.from([0, 0, 0, 8]), 1)),
      expect: wanted,
      must: { status: "failed" },
    },
    {
      name: "HTTP/2 with a header block that nobody can read",
      connected: h2(SETTINGS, frame(1, Buffer.alloc(64, 255), 1, 5)),
      expect: wanted,
      must: connection,
    },
    {
      name: "HTTP/2 with a frame of 16 MB",
      connected: h2(SETTINGS, Buffer.from([255, 255, 255, 0, 0, 0, 0, 0, 1])),
      expect: wanted,
      must: connection,
    },
  ];
}
