/** An address that the proxy dials. */
export interface Destination {
  host: string;
  port: number;
}

/** Where requests for a host go. */
export type Place = (host: string | undefined) => Destination;

/** The edge, and who answers for other hosts: ports of this machine, a name with a dot in front for all below it. */
export function placeOf({ edgePort, beyond = {} }: { edgePort: number; beyond?: Record<string, number> }): Place {
  return (host = "") => {
    const name = host.replace(/:\d+$/, "").toLowerCase();
    const port = Object.entries(beyond).find(([one]) => (one.startsWith(".") ? name.endsWith(one) : name === one))?.[1];
    return { host: "127.0.0.1", port: port ?? edgePort };
  };
}

/** `host:port`, IPv6 in brackets. */
export function destination(authority: string, defaultPort: number): Destination | undefined {
  const match = /^(?:\[([0-9a-f:]+)\]|([^:[\]\s]+))(?::(\d+))?$/i.exec(authority);
  const host = match?.[1] ?? match?.[2];
  return host === undefined ? undefined : { host, port: Number(match?.[3] ?? defaultPort) };
}

export function isLoopback(host: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/i.test(host);
}
