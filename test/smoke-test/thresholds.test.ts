/** Presets of headers, thresholds over samples, and all of it without a proxy. */
import { expect, test } from "vitest";
import { type SmokeRun, smoke } from "./harness.ts";
import { json, startInternet } from "./internet.ts";

test("header presets", async () => {
  const year = "max-age=31536000";
  const full = {
    "strict-transport-security": year,
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'self'; frame-ancestors 'self'",
    "referrer-policy": "no-referrer",
  };
  const { "content-security-policy": _, ...noPolicy } = full;
  await using hosts = await startInternet({
    "full.example": () => ({ headers: full }),
    "bare.example": () => ({ headers: { "strict-transport-security": "max-age=600", "x-powered-by": "PHP" } }),
    "framed.example": () => ({ headers: { ...full, "x-frame-options": "SAMEORIGIN" } }),
    "legacy.example": () => ({
      headers: {
        ...noPolicy,
        "content-security-policy": "default-src *",
        "x-frame-options": "DENY",
        "x-xss-protection": "1",
      },
    }),
  });
  const presets = (["api", "web", "embeddable"] as const).map(
    (preset) => `  - { name: ${preset}, request: { path: / }, expect: { headers_preset: ${preset} } }`,
  );
  const targets = ["full", "bare", "framed", "legacy"].map((name) => `${name}: "https://${name}.example"`).join(", ");
  const { checks } = await smoke(hosts, {
    file: `version: 1\ntargets: { ${targets} }\nchecks:\n${presets.join("\n")}`,
  });
  const headers = (key: string) => checks[key]?.findings.map(({ what }) => what.split(" ")[1]);
  for (const preset of ["api", "web", "embeddable"]) expect(headers(`${preset} @ full`)).toEqual([]);
  expect(headers("api @ bare")).toEqual(["strict-transport-security", "x-content-type-options", "x-powered-by"]);
  expect(headers("web @ bare")).toEqual(
    expect.arrayContaining(["content-security-policy", "referrer-policy", "x-frame-options"]),
  );
  expect(headers("web @ framed")).toEqual([]);
  expect(headers("embeddable @ framed")).toEqual(["x-frame-options"]);
  expect(checks["api @ legacy"]).toMatchObject({ status: "passed", findings: [{ warning: true }] });
});

test("latency and failure thresholds over samples", async () => {
  let asked = 0;
  await using hosts = await startInternet({
    "s.example": ({ url }) => {
      asked++;
      if (url === "/fails") return { status: asked % 4 === 0 ? 500 : 200 };
      return { delayMs: url === "/tail" && asked % 10 === 0 ? 300 : 0 };
    },
  });
  const result: SmokeRun = await smoke(hosts, {
    file: `version: 1
targets: { s: "https://s.example" }
defaults: { retry: { attempts: 1 } }
checks:
  - { name: tail, request: { path: /tail }, expect: { status: 200 }, samples: 20, concurrency: 4, warmup: 3, thresholds: { duration: ["p(95)<150", "med<250", "max<=5000", "avg<1000", "min<250"] } }
  - { name: fails, request: { path: /fails }, expect: { status: 200 }, retry: { attempts: 3, delay: 1ms }, samples: 20, thresholds: { failed: ["rate<0.1", "rate<=1"] } }
  - { name: fails unsaid, request: { path: /fails }, expect: { status: 200 }, retry: { attempts: 3, delay: 1ms }, samples: 8, thresholds: { duration: ["max<60000"] } }
`,
  });
  expect(result.checks.tail?.findings.map(({ expected }) => expected)).toEqual(["p(95)<150"]);
  expect(result.checks.tail?.latency?.p95).toBeGreaterThanOrEqual(300);
  expect(result.checks.tail?.latency?.p50).toBeLessThan(250);
  expect(result.checks.fails?.findings[0]).toMatchObject({ expected: "rate<0.1", actual: "5 of 20 failed (0.25)" });
  expect(result.checks["fails unsaid"]?.findings[0]).toMatchObject({
    what: "failed samples",
    actual: "2 of 8 failed (0.25)",
  });
});

test("everything works without a proxy too", async () => {
  await using hosts = await startInternet({ localhost: () => json({ ok: true }) });
  const { HTTP_PROXY: _, HTTPS_PROXY: __, ...env } = hosts.env;
  const run = await smoke(
    { directory: hosts.directory, env },
    {
      file: `version: 1
targets: { l: "https://localhost:${hosts.tlsPort}" }
checks:
  - { name: tls, request: { path: / }, expect: { status: 200, certificate: { names: { includes: localhost }, protocol: TLSv1.3 } } }
  - { name: h2, request: { path: /, method: POST, json: { a: 1 } }, expect: { version: h2, jsonpath: { $.ok: true }, duration: { lt: 5s } } }
  - { name: samples, request: { path: / }, expect: { status: 200 }, samples: 10, concurrency: 2, thresholds: { duration: ["med<2000"] } }
  - { name: port, addr: { address: "tcp://localhost:${hosts.tlsPort}" } }
`,
    },
  );
  expect(run.outputs.outcome, run.stdout).toBe("passed");
  expect(hosts.asked.find(({ method }) => method === "POST")?.body).toBe('{"a":1}');
});
