/**
 * What our workflows pass as inputs of actions under another name: secrets alone, because GitHub puts the secret of the
 * environment in the place of the one of the same name, and `api-token` is nobody's secret.
 */
export const CALLED: Readonly<Record<string, string>> = {
  "api-token": "CLOUDFLARE_API_TOKEN",
  "read-token": "CLOUDFLARE_READ_TOKEN",
  "worker-secrets": "WORKER_SECRETS",
  "secret-variables": "SMOKE_SECRETS",
  "notify-secrets": "NOTIFY_SECRETS",
  "access-client-id": "ACCESS_CLIENT_ID",
  "access-client-secret": "ACCESS_CLIENT_SECRET",
};

/**
 * What a sentence about inputs lacks for somebody who called one of our workflows, who never wrote them: the names of
 * their own secrets, with the line to write. Empty if the sentence names no such input, or has their words already.
 */
export function inCallersWords(sentence: string): string {
  const named = Object.entries(CALLED).filter(
    ([input, secret]) => sentence.includes(`\`${input}\``) && !sentence.includes(secret),
  );
  if (named.length === 0) return "";
  const words = named.map(([input, secret]) => `\`${input}\` is their secret \`${secret}\``).join(", ");
  const lines = named.map(([, secret]) => `\`${secret}: \${{ secrets.${secret} }}\``).join(", ");
  return `For callers of Slipway's workflows ${words}: write ${lines} below \`secrets:\` of the call, with a secret of that name in the repository or the environment.`;
}
