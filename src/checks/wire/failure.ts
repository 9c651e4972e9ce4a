import type { RetryCause } from "../format.ts";

/** Why a try did not pass, in one word; the retryable ones are those of `retry.on`. */
export type Cause = RetryCause | "tls" | "wrong_version" | "deadline";

/** A request that got no answer. */
export class RequestFailure extends Error {
  override readonly name = "RequestFailure";
  readonly why: Extract<Cause, "connection" | "tls" | "timeout" | "deadline">;

  constructor(why: RequestFailure["why"], message: string, options?: { cause: unknown }) {
    super(message, options);
    this.why = why;
  }
}

/** An answer that began and was not over in time: a stream, perhaps for ever. */
export class EndlessAnswer extends RequestFailure {}

const TLS = /^(CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA)/;

const WORDS: Record<string, string> = {
  ECONNREFUSED: "connection refused",
  ECONNRESET: "connection closed by the server",
  ENOTFOUND: "no such host name",
  EAI_AGAIN: "the name server did not answer",
  EHOSTUNREACH: "host unreachable",
  ENETUNREACH: "network unreachable",
  ETIMEDOUT: "no connection in time",
  EPIPE: "connection closed by the server",
  CERT_HAS_EXPIRED: "the certificate has expired",
  CERT_NOT_YET_VALID: "the certificate is not valid yet",
  ERR_TLS_CERT_ALTNAME_INVALID: "the certificate is for another name",
  DEPTH_ZERO_SELF_SIGNED_CERT: "the certificate is self-signed",
  SELF_SIGNED_CERT_IN_CHAIN: "a certificate of the chain is self-signed",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "the certificate's issuer is not trusted",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "the certificate's issuer is not trusted",
};

/** True where a name server said that there is no such name: asking again changes nothing. */
export function isNobody({ cause }: RequestFailure): boolean {
  return (cause as { code?: unknown } | undefined)?.code === "ENOTFOUND";
}

/** Turns whatever a socket threw into a RequestFailure with a cause and words for people. */
export function failure(error: unknown): RequestFailure {
  if (error instanceof RequestFailure) return error;
  const code = (error as { code?: unknown } | undefined)?.code;
  const name = typeof code === "string" ? code : "";
  const text = error instanceof Error ? error.message : String(error);
  const words = WORDS[name];
  return new RequestFailure(
    TLS.test(name) ? "tls" : "connection",
    words === undefined ? `${text}${name === "" || text.includes(name) ? "" : ` (${name})`}` : `${words} (${name})`,
    { cause: error },
  );
}
