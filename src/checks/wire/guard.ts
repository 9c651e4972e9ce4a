import dns from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";

/** Where nobody may be led by a server: addresses that mean this machine, its neighbours or nobody. */
const RANGES: [kind: string, ...ranges: string[]][] = [
  ["a loopback address", "127.0.0.0/8", "::1/128"],
  ["a link-local address", "169.254.0.0/16", "fe80::/10"],
  ["a private address", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7", "fec0::/10"],
  ["an address of this machine", "0.0.0.0/8", "::/128"],
  ["a reserved address", "192.0.0.0/24", "198.18.0.0/15", "224.0.0.0/4", "240.0.0.0/4", "ff00::/8", "64:ff9b:1::/48"],
];

/** IPv6 prefixes behind which an IPv4 address stands: mapped, compatible, NAT64, 6to4. */
const EMBEDDED: [prefix: number[], at: number][] = [
  [[0, 0, 0, 0, 0, 0xffff], 6],
  [[0, 0, 0, 0, 0xffff, 0], 6],
  [[0, 0, 0, 0, 0, 0], 6],
  [[0x64, 0xff9b, 0, 0, 0, 0], 6],
  [[0x2002], 1],
];

let known: { kind: string; list: BlockList }[] | undefined;

/** Made when a redirect is first looked at: most runs see none. */
function lists() {
  known ??= RANGES.map(([kind, ...ranges]) => {
    const list = new BlockList();
    for (const range of ranges) {
      const [address = "", bits] = range.split("/");
      list.addSubnet(address, Number(bits), isIP(address) === 6 ? "ipv6" : "ipv4");
    }
    return { kind, list };
  });
  return known;
}

/** What kind of place an IP address is that the public cannot reach; undefined for a public one, and for a name. */
export function privateKind(text: string): string | undefined {
  const address = text.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  const version = isIP(address);
  if (version === 0) return /(^|\.)localhost\.?$/i.test(address) ? "this machine's own name" : undefined;
  const inside = version === 6 ? embedded(address) : undefined;
  const found = lists().find(({ list }) => list.check(address, version === 6 ? "ipv6" : "ipv4"));
  return found?.kind ?? (inside === undefined ? undefined : privateKind(inside));
}

function embedded(address: string): string | undefined {
  const groups = groupsOf(address);
  const [, at] = EMBEDDED.find(([prefix]) => prefix.every((group, index) => groups[index] === group)) ?? [];
  if (at === undefined) return undefined;
  return groups
    .slice(at, at + 2)
    .flatMap((group) => [group >> 8, group & 0xff])
    .join(".");
}

/** The eight numbers of an IPv6 address. */
function groupsOf(address: string): number[] {
  // The URL parser knows every spelling, and gives one.
  const [left = "", right] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split("::");
  const numbers = (part: string) => (part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16)));
  const [start, end] = [numbers(left), numbers(right ?? "")];
  return [...start, ...Array<number>(8 - start.length - end.length).fill(0), ...end];
}

/** A redirect that leads where nobody may be led. */
export class ForbiddenAddress extends Error {
  override readonly name = "ForbiddenAddress";
}

/**
 * Resolves names as ever, and refuses `host` when any of its addresses is not public: what is judged is what would be
 * connected to. Other names are a proxy's, which its administrator has chosen.
 */
export function guardedLookup(host: string): LookupFunction {
  return (name, options, callback) => {
    dns.lookup(name, options, (error, found, family) => {
      const addresses = (Array.isArray(found) ? found : [{ address: found, family }]) as dns.LookupAddress[];
      const bad = error === null ? addresses.find(({ address }) => privateKind(address) !== undefined) : undefined;
      if (name !== host || bad === undefined) {
        (callback as (...all: unknown[]) => void)(error, found, family);
        return;
      }
      const kind = privateKind(bad.address);
      callback(new ForbiddenAddress(`${name} is ${bad.address}, ${kind}`) as NodeJS.ErrnoException, "", 0);
    });
  };
}
