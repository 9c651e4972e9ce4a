import { join } from "node:path";
import type { LocalCloudflare } from "../../local/cloudflare/main.ts";
import type { LocalGitHub } from "../../local/github/main.ts";

/** Not on GitHub's runners: the same bundles, and the same wrangler, start hundreds of times here. For NODE_COMPILE_CACHE. */
export const COMPILED = join(import.meta.dirname, "../../node_modules/.cache/slipway-tests");

/** The two neighbours, and a private folder. */
interface Surroundings {
  cloudflare: LocalCloudflare;
  github: LocalGitHub;
  directory: string;
}

/** What a runner gives every step: API addresses, proxy, certificates, and nothing of this machine. */
export function environment({ cloudflare, github, directory }: Surroundings): Record<string, string> {
  return {
    PATH: process.env.PATH ?? "",
    HOME: directory,
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_API_URL: github.apiUrl,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: "octo/hello",
    GITHUB_SHA: "8f2c1d3e4b5a69788776655443322110ffeeddcc",
    GITHUB_REF: "refs/heads/main",
    GITHUB_RUN_ID: "1001",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_RUN_NUMBER: "7",
    GITHUB_ACTOR: "octocat",
    GITHUB_EVENT_NAME: "push",
    GITHUB_WORKFLOW: "Deploy",
    GITHUB_JOB: "release",
    RUNNER_TEMP: directory,
    CLOUDFLARE_API_BASE_URL: cloudflare.apiBaseUrl,
    HTTPS_PROXY: cloudflare.proxyUrl,
    NO_PROXY: "127.0.0.1,localhost",
    NODE_EXTRA_CA_CERTS: cloudflare.caCert,
    NODE_COMPILE_CACHE: COMPILED,
  };
}
