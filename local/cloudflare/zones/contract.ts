/** A domain of the account. */
export interface Zone {
  id: string;
  name: string;
}

/** A purge that was asked for; nothing is cached here, so it is only remembered. */
export interface Purge {
  zone: string;
  kind: "purge" | "invalidate";
  body: unknown;
  at: number;
}

/** The domains of the account, and what was asked of their caches. */
export interface ZonesState {
  /** Hostnames end in one of these zone names. */
  zones: Zone[];
  purges: Purge[];
}
