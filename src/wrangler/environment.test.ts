import { expect, test } from "vitest";
import { buildEnvironment } from "./environment.ts";
import { lastLines, plain } from "./output.ts";

const everything = {
  PATH: "/bin",
  HOME: "/home/me",
  LC_ALL: "C.UTF-8",
  NODE_OPTIONS: "--max-old-space-size=4096",
  "INPUT_API-TOKEN": "secret",
  ACTIONS_RUNTIME_TOKEN: "secret",
  ACTIONS_RUNTIME_URL: "secret",
  ACTIONS_RESULTS_URL: "secret",
  ACTIONS_CACHE_URL: "secret",
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: "secret",
  GITHUB_TOKEN: "secret",
  GH_TOKEN: "secret",
  CLOUDFLARE_API_TOKEN: "secret",
  CF_API_KEY: "secret",
  NPM_TOKEN: "secret",
  AWS_SECRET_ACCESS_KEY: "secret",
  BUILD_LABEL: "v1",
};

test("nothing that could be a credential reaches the build", () => {
  const environment = buildEnvironment(everything, []);
  expect(Object.values(environment)).not.toContain("secret");
  expect(environment).not.toHaveProperty("BUILD_LABEL");
  expect(environment).toMatchObject({ PATH: "/bin", LC_ALL: "C.UTF-8", CI: "true", WRANGLER_SEND_METRICS: "false" });
});

test("what a machine behind a proxy needs does", () => {
  const network = {
    HTTPS_PROXY: "http://proxy.example:3128",
    no_proxy: "localhost",
    NODE_EXTRA_CA_CERTS: "/etc/ssl/own.pem",
    SSL_CERT_FILE: "/etc/ssl/own.pem",
  };
  expect(buildEnvironment({ ...everything, ...network }, [])).toMatchObject(network);
});

test("named variables do", () => {
  expect(buildEnvironment(everything, ["BUILD_LABEL"])).toMatchObject({ BUILD_LABEL: "v1" });
});

test.each([
  "INPUT_API-TOKEN",
  "ACTIONS_RUNTIME_TOKEN",
  "GITHUB_TOKEN",
  "GH_TOKEN",
  "CLOUDFLARE_API_TOKEN",
  "CF_API_KEY",
  "cf_api_key",
  "RUNNER_TEMP",
  "WRANGLER_CI_OVERRIDE_NAME",
  "A B",
])("naming %s is refused", (name) => {
  expect(() => buildEnvironment({ ...everything, [name]: "x" }, [name])).toThrow(
    /`env-vars` names ".*", which is never passed/,
  );
});

test("naming a variable that is not set is refused", () => {
  expect(() => buildEnvironment(everything, ["TYPO"])).toThrow('Input `env-vars` names "TYPO", which is not set.');
});

test("foreign output comes without colours", () => {
  expect(plain("\u001b[31mred\u001b[0m\r")).toBe("red");
  expect(lastLines("a\n\nb\n\u001b[1mc\u001b[0m\n", 2)).toBe("b\nc");
});
