import type { Certificate } from "./certificate.ts";

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
}

/** One answer. */
export interface Answer {
  url: URL;
  status: number;
  protocol: "http/1.1" | "h2";
  /** Lower-case names; several values are joined by `, `. */
  headers: Record<string, string>;
  setCookies: string[];
  /** Decoded, at most 1 MiB. */
  body: string;
  truncated: boolean;
  /** The body as JSON; undefined when it is none. */
  json(): unknown;
  /** From the sent request to the last byte, without DNS, connect and TLS. */
  durationMs: number;
  certificate: Certificate | undefined;
}

/** Sends requests over connections of its own, through the proxies the environment names. */
export interface Transport {
  send(wire: Wire): Promise<Answer>;
  close(): void;
}

/** Parses once, when first asked; undefined for what is not JSON. */
export function lazyJson(text: string): () => unknown {
  let parsed: { value: unknown } | undefined;
  return () => {
    if (parsed === undefined) {
      try {
        parsed = { value: JSON.parse(text) };
      } catch {
        parsed = { value: undefined };
      }
    }
    return parsed.value;
  };
}
