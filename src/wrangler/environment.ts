import { type InputReason, UserError } from "../errors.ts";

type Variables = Record<string, string | undefined>;

// How programs reach the network at all; an address of a proxy may hold the password of the machine's, not of the workflow's.
const NETWORK = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"];

// What programs need to run at all. Nothing here can carry a credential of the workflow.
const ALLOWED = [
  ...NETWORK,
  ...NETWORK.map((name) => name.toLowerCase()),
  ...["NODE_EXTRA_CA_CERTS", "NODE_USE_SYSTEM_CA", "NODE_USE_ENV_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR"],
  ...["PATH", "HOME", "USER", "LOGNAME", "SHELL", "LANG", "LANGUAGE", "TZ", "TMPDIR", "TEMP", "TMP"],
  ...["CI", "NODE_ENV", "NODE_OPTIONS", "NODE_COMPILE_CACHE", "SOURCE_DATE_EPOCH"],
  ...["SystemRoot", "windir", "ComSpec", "PATHEXT", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "ProgramFiles"],
];

const FORBIDDEN = /^(INPUT_|STATE_|ACTIONS_|RUNNER_|CLOUDFLARE_|CF_|WRANGLER_)|^(GITHUB_TOKEN|GH_TOKEN)$/i;

/**
 * The environment in which wrangler and the caller's build run: an allow-list, the named variables, and switches that
 * keep wrangler quiet. A named variable that is not set, or that could carry a credential, throws.
 */
export function buildEnvironment(from: Variables, named: string[]): Record<string, string> {
  for (const name of named) {
    if (FORBIDDEN.test(name) || !/^[A-Za-z_]\w*$/.test(name))
      throw new UserError<InputReason>(`Input \`env-vars\` names "${name}", which is never passed to a build.`, {
        reason: "invalid-input",
        hint: "Builds run without credentials. Pass a variable of another name, or bind a secret to the Worker instead.",
      });
    if (from[name] === undefined)
      throw new UserError<InputReason>(`Input \`env-vars\` names "${name}", which is not set.`, {
        reason: "invalid-input",
        hint: `Set it under \`env:\` of the step or the job, if need be to an empty text.`,
      });
  }
  const kept = Object.entries(from).filter(
    ([name, value]) =>
      value !== undefined && (ALLOWED.includes(name) || name.startsWith("LC_") || named.includes(name)),
  ) as [string, string][];
  return {
    ...Object.fromEntries(kept),
    CI: from.CI ?? "true",
    NO_COLOR: "1",
    // With its banner wrangler asks npm's registry for a newer version.
    WRANGLER_HIDE_BANNER: "true",
    WRANGLER_SEND_METRICS: "false",
    WRANGLER_SEND_ERROR_REPORTS: "false",
  };
}
