import { invalid } from "./invalid.ts";
import { optionalSecret } from "./secret.ts";

/**
 * The headers of a Cloudflare Access service token, whose two halves are named and both masked; none when both are
 * empty. One without the other stops the action: Access would answer with its login page.
 */
export function accessHeaders(id: string, key: string): Record<string, string> {
  const [clientId, clientSecret] = [optionalSecret(id), optionalSecret(key)];
  if (clientId === undefined && clientSecret === undefined) return {};
  if (clientId === undefined || clientSecret === undefined) {
    const missing = clientId === undefined ? id : key;
    throw invalid(missing, "is empty", "An Access service token has both a client id and a client secret.");
  }
  return { "cf-access-client-id": clientId, "cf-access-client-secret": clientSecret };
}
