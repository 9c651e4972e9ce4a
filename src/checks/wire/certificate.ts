import type { PeerCertificate, TLSSocket } from "node:tls";

/** A server's certificate, as far as checks ask. */
export interface Certificate {
  /** `CN=example.com, O=Example` */
  Subject: string;
  Issuer: string;
  /** DNS names and IP addresses it is for. */
  names: string[];
  /** Whole and partial days until it expires; negative afterwards. */
  daysAfterNow: number;
  /** `TLSv1.2` or `TLSv1.3`. */
  protocol: string;
}

/** Reads the certificate of a connection; undefined on plain connections. */
export function certificateOf(socket: TLSSocket): Certificate | undefined {
  if (typeof socket.getPeerCertificate !== "function") return undefined;
  const certificate = socket.getPeerCertificate() as Partial<PeerCertificate>;
  if (certificate.valid_to === undefined) return undefined;
  const names = (certificate.subjectaltname ?? "").split(", ").map((name) => name.replace(/^[^:]*:/, ""));
  return {
    Subject: distinguishedName(certificate.subject),
    Issuer: distinguishedName(certificate.issuer),
    names: names.filter((name) => name !== ""),
    daysAfterNow: (Date.parse(certificate.valid_to) - Date.now()) / 86_400_000,
    protocol: socket.getProtocol() ?? "unknown",
  };
}

const distinguishedName = (name: object | undefined) =>
  Object.entries(name ?? {})
    .flatMap(([key, value]) => (Array.isArray(value) ? value : [value]).map((item) => `${key}=${String(item)}`))
    .join(", ");
