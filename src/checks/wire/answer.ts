import type { Certificate } from "./certificate.ts";

/** Most bytes of an answer's head: a Worker may send 128 KB of headers, and Cloudflare adds its own. */
export const MAX_HEAD_BYTES = 256 * 1024;

/** One request on the wire. */
export interface Wire {
  method: string;
  url: URL;
  headers: Record<string, string>;
  body?: string | undefined;
  /** From the request's first byte, or the wish to connect, to the answer's last byte. */
  timeoutMs: number;
  signal: AbortSignal;
  /** Uses a connection of its own: nothing is learned from an edge that is already talking to us. */
  fresh?: boolean;
  /** Reads the server's certificate. */
  certificate?: boolean;
  /** Speaks HTTP/2, or fails when the server does not. */
  http2?: boolean;
  /** A server chose this address: it is not asked when it leads into a network that the public cannot reach. */
  guarded?: boolean;
}

/** One answer. */
export interface Answer {
  url: URL;
  status: number;
  protocol: "http/1.1" | "h2";
  /** Lower-case names; several values are joined by `, `. */
  headers: Record<string, string>;
  setCookies: string[];
  /** Decoded, at most 1 MiB; empty when it cannot be read. */
  body: string;
  /** There was more than was read. */
  truncated: boolean;
  /** Why the body cannot be read: `it is not gzip, as Content-Encoding says`. */
  unreadable: string | undefined;
  /** From the sent request to the last byte, without DNS, connect and TLS. */
  durationMs: number;
  certificate: Certificate | undefined;
}

/** Sends requests over connections of its own, through the proxies the environment names. */
export interface Transport {
  send(wire: Wire): Promise<Answer>;
  close(): void;
}
