import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { UserError } from "../../errors.ts";
import { redact } from "../secrets.ts";
import { accessHeaders } from "./access.ts";
import { duration, optionalDuration, timeout } from "./duration.ts";
import { headerName } from "./header-name.ts";
import { number } from "./number.ts";
import { perWorker } from "./per-worker.ts";
import { optionalSecret, secret, secretText } from "./secret.ts";
import { optionalStatuses, statuses } from "./status.ts";
import { optionalSteps } from "./steps.ts";
import { boolean, list, oneOf, optional, required } from "./text.ts";
import { namedUrls, optionalUrl, url } from "./url.ts";
import { secretVariables, variables } from "./variables.ts";
import { optionalVersionId, versionId } from "./version-id.ts";
import { NO_RUN, readWorkflow } from "./workflow.ts";
import { workspacePath } from "./workspace-path.ts";

const surroundings = process.env;
beforeEach(() => {
  process.env = { ...surroundings };
});
afterEach(() => {
  process.env = surroundings;
});

const input = (name: string, value: string) => {
  process.env[`INPUT_${name.toUpperCase()}`] = value;
};

const failure = (read: () => unknown): UserError => {
  try {
    read();
  } catch (error) {
    if (error instanceof UserError && error.reason === "invalid-input") return error;
    throw error;
  }
  throw new Error("the reader accepted it");
};

/** What was wrong and what to do, as the log has them. */
const sentence = (read: () => unknown) => {
  const { message, hint } = failure(read);
  return `${message} ${hint}`;
};

describe("readers", () => {
  test("required trims, and names the missing input", () => {
    input("worker", "  hello ");
    expect(required("worker")).toBe("hello");
    expect(failure(() => required("api-base")).message).toBe("Input `api-base` is missing or empty.");
  });

  test("optional gives undefined for an empty input", () => {
    input("message", "");
    expect(optional("message")).toBeUndefined();
  });

  test("an empty secret says why it is empty", () => {
    input("api-token", "  ");
    expect(failure(() => secret("api-token")).hint).toMatch(/empty string: name it under `secrets:`/);
  });

  test.each([
    ["true", true],
    ["FALSE", false],
  ])("boolean %s", (text, expected) => {
    input("dry-run", text);
    expect(boolean("dry-run")).toBe(expected);
  });

  test("boolean refuses yes", () => {
    input("dry-run", "yes");
    expect(failure(() => boolean("dry-run"))).toMatchObject({
      message: "Input `dry-run` is `yes`.",
      hint: "Use `true` or `false`.",
    });
  });

  test("oneOf lists what is allowed", () => {
    input("traffic", "50");
    expect(failure(() => oneOf("traffic", ["100", "0", "none"])).hint).toBe("Use one of `100`, `0`, `none`.");
    input("traffic", "none");
    expect(oneOf("traffic", ["100", "0", "none"])).toBe("none");
  });

  test.each([
    ["500ms", 500],
    ["90s", 90_000],
    ["1h30m", 5_400_000],
    ["0.5s", 500],
  ])("duration %s", (text, expected) => {
    input("timeout", text);
    expect(duration("timeout")).toBe(expected);
  });

  test.each(["5", "5 minutes", "-1s", "s", ""])("duration refuses %j", (text) => {
    input("timeout", text);
    expect(failure(() => duration("timeout")).hint).toMatch(/90s/);
  });

  test.each([
    ["0s", /Use at least `1s`/],
    ["169h", /Use at most `168h`/],
  ])("a duration out of range: %s", (text, hint) => {
    input("timeout", text);
    expect(failure(() => duration("timeout", { min: 1_000 })).hint).toMatch(hint);
  });

  test.each(["", "abc", "101", "-1", "1.5", "Infinity"])("a whole number refuses %j", (text) => {
    input("count", text);
    expect(failure(() => number("count", { min: 0, max: 100, integer: true })).hint).toBe(
      "Use a whole number from 0 to 100.",
    );
  });

  test("list takes lines and commas", () => {
    input("targets", "a, b\n\nc ");
    expect(list("targets")).toEqual(["a", "b", "c"]);
  });
});

test("a duration that may be left out, and the time that everything may take", () => {
  input("bake-time", "");
  expect(optionalDuration("bake-time")).toBeUndefined();
  input("timeout", "1s");
  expect(timeout("timeout")).toBe(1_000);
  input("timeout", "999ms");
  expect(failure(() => timeout("timeout")).hint).toBe("Use at least `1s`.");
  input("timeout", "0s");
  expect(failure(() => duration("timeout", { min: 1 })).hint).toBe("Use at least `1ms`.");
});

describe("secrets", () => {
  test("are trimmed and masked, unless every character of the text counts", () => {
    input("github-token", " ghs_of-this-test\n");
    expect(optionalSecret("github-token")).toBe("ghs_of-this-test");
    expect(secretText("github-token")).toBe(" ghs_of-this-test\n");
    expect(redact("it was ghs_of-this-test")).toBe("it was ***");
    input("github-token", " ");
    expect(optionalSecret("github-token")).toBeUndefined();
  });

  test("a service token is masked and has both halves", () => {
    const read = () => accessHeaders("access-client-id", "access-client-secret");
    expect(read()).toEqual({});
    input("access-client-id", "abc.access-id");
    expect(failure(read).message).toBe("Input `access-client-secret` is empty.");
    input("access-client-secret", "sesame-and-more");
    expect(read()).toEqual({ "cf-access-client-id": "abc.access-id", "cf-access-client-secret": "sesame-and-more" });
    expect(redact("abc.access-id sesame-and-more")).toBe("*** ***");
    input("access-client-id", "");
    expect(failure(read).message).toBe("Input `access-client-id` is empty.");
  });
});

describe("variables", () => {
  test("have values that may hold anything, and come from the environment when they are only named", () => {
    process.env.GREETING = "from outside";
    input("variables", "A=1, 2\n\n  B_2 = x=y \r\nGREETING\nEMPTY=");
    expect([...variables("variables")]).toEqual([
      ["A", "1, 2"],
      ["B_2", "x=y"],
      ["GREETING", "from outside"],
      ["EMPTY", ""],
    ]);
  });

  test.each([
    ["a-b=1", "Input `variables` has the name `a-b`. Use capitals, digits and underscores."],
    ["=1", "Input `variables` has the name ``. Use capitals, digits and underscores."],
    ["NOPE", "Input `variables` names `NOPE`, which is not in the environment. Write `NOPE=value`."],
  ])("refuse %s", (text, expected) => {
    input("variables", text);
    expect(sentence(() => variables("variables"))).toBe(expected);
  });

  test("secret ones are masked, and refused without a word of what may be a piece of a key", () => {
    input("secret-variables", "TOKEN=token-of-this-test\nOTHER=other-of-this-test");
    expect(secretVariables("secret-variables").get("TOKEN")).toBe("token-of-this-test");
    expect(redact("token-of-this-test, other-of-this-test")).toBe("***, ***");
    input("secret-variables", "KEY=-----BEGIN KEY-----\nMIIEvQ+abc=\nLAST=last-of-this-test");
    expect(sentence(() => secretVariables("secret-variables"))).toMatch(
      /no name for the value in line 2\. Write `NAME=/,
    );
    expect(sentence(() => secretVariables("secret-variables"))).not.toContain("MIIE");
    expect(redact("last-of-this-test")).toBe("***");
    input("secret-variables", "TOKEN=");
    expect(failure(() => secretVariables("secret-variables")).message).toMatch(/no value for `TOKEN`/);
  });
});

describe("version ids", () => {
  const id = "dc8dcd28-271b-4367-9840-6c244f84cb40";
  test("become lower case", () => {
    input("version-id", id.toUpperCase());
    expect([versionId("version-id"), optionalVersionId("version-id")]).toEqual([id, id]);
    input("version-id", "");
    expect(optionalVersionId("version-id")).toBeUndefined();
    expect(failure(() => versionId("version-id")).message).toMatch(/is missing or empty/);
  });

  test.each(["latest", id.replaceAll("-", ""), `${id}0`, id.replace("d", "g")])("are not %s", (text) => {
    input("version-id", text);
    expect(failure(() => versionId("version-id")).message).toBe(
      `Input \`version-id\` is \`${text}\`, which is not a version id.`,
    );
  });
});

describe("addresses", () => {
  test("stay as they are written", () => {
    input("url", "HTTPS://Example.com/a/../b");
    expect([url("url"), optionalUrl("url")]).toEqual(["HTTPS://Example.com/a/../b", "HTTPS://Example.com/a/../b"]);
    input("targets", "eu=https://eu.example?a=b\nus=http://us.example");
    expect(namedUrls("targets").get("eu")).toBe("https://eu.example?a=b");
  });

  test.each(["example.com", "file:///etc/passwd", "javascript:alert(1)"])("are not %s", (text) => {
    input("url", text);
    expect(sentence(() => url("url"))).toBe(
      `Input \`url\` is \`${text}\`, which is not an http(s) URL. Write e.g. \`https://example.com\`.`,
    );
    input("targets", `eu=https://eu.example\nus=${text}`);
    expect(failure(() => namedUrls("targets")).message).toContain(`has \`${text}\`, which is not an http(s) URL`);
  });

  test("never carry a password, which the sentence keeps to itself", () => {
    input("url", "https://me:sesame@example.com/");
    expect(sentence(() => url("url"))).toMatch(/user name or password in the URL of example\.com\./);
    expect(sentence(() => url("url"))).not.toContain("sesame");
  });

  test.each(["https://a.example", "=https://a.example", "a b=https://a.example"])("need a name: %s", (line) => {
    input("targets", line);
    expect(sentence(() => namedUrls("targets"))).toMatch(/has the line .*Write `name=https:/);
  });
});

test("statuses are codes and classes", () => {
  input("expect-status", "200, 3xx\n404");
  expect([statuses("expect-status"), optionalStatuses("expect-status")]).toEqual(Array(2).fill([200, "3xx", 404]));
  input("expect-status", "200, 600");
  expect(failure(() => statuses("expect-status")).message).toBe("Input `expect-status` is `200, 600`.");
  input("expect-status", "");
  expect(optionalStatuses("expect-status")).toBeUndefined();
});

test("the name of a header becomes lower case", () => {
  input("version-header", "X-Worker-Version");
  expect(headerName("version-header")).toBe("x-worker-version");
  input("version-header", "x worker version");
  expect(failure(() => headerName("version-header")).message).toMatch(/, which is not the name of a header\.$/);
});

test("steps have a share and a time each, and rise", () => {
  input("steps", "5@5m, 12.5%@90s\n50@1h");
  expect(optionalSteps("steps")).toEqual([
    { share: 5, forMs: 300_000 },
    { share: 12.5, forMs: 90_000 },
    { share: 50, forMs: 3_600_000 },
  ]);
  for (const [text, says] of [
    ["50@1m, 25@1m", /does not rise at `25`/],
    ["100@1m", /has `100@1m`/],
    ["0@1m", /has `0@1m`/],
    ["50", /has `50`/],
  ] as const) {
    input("steps", text);
    expect(failure(() => optionalSteps("steps")).message).toMatch(says);
  }
  input("steps", "");
  expect(optionalSteps("steps")).toBeUndefined();
});

test("a value per Worker, or one of the Worker that is named elsewhere", () => {
  input("version-url", "https://a.example/?b=c");
  expect([...(perWorker("version-url", "shop") ?? [])]).toEqual([["shop", "https://a.example/?b=c"]]);
  expect(failure(() => perWorker("version-url", undefined)).message).toMatch(/needs the name of the Worker/);
  input("version-url", "shop=https://a.example/?b=c\napi=https://b.example");
  expect([...(perWorker("version-url", undefined)?.keys() ?? [])]).toEqual(["shop", "api"]);
  input("version-url", "shop=");
  expect(failure(() => perWorker("version-url", undefined)).message).toMatch(/no value for `shop`/);
});

test("a path is relative to the workspace", () => {
  process.env.GITHUB_WORKSPACE = "/work/space";
  for (const text of ["./checks/smoke.yml", "/work/space/checks/smoke.yml"]) {
    input("check-file", text);
    expect(workspacePath("check-file")).toBe("checks/smoke.yml");
  }
  input("check-file", "");
  expect(workspacePath("check-file")).toBeUndefined();
});

test("the workflow run, and what is known outside of one", () => {
  const variables = { GITHUB_RUN_ID: "1001", GITHUB_REPOSITORY: "octo/hello", GITHUB_SHA: "8f2c", GITHUB_REF: "" };
  expect(readWorkflow({ ...variables, GITHUB_RUN_ATTEMPT: "2" })).toEqual({
    id: "1001",
    run: "1001/2",
    repository: "octo/hello",
    commit: "8f2c",
    ref: undefined,
    server: "https://github.com",
  });
  expect(readWorkflow(variables).run).toBe("1001/1");
  expect(readWorkflow({ GITHUB_RUN_ATTEMPT: "2" })).toMatchObject({ id: undefined, run: undefined });
  expect(readWorkflow({ GITHUB_SERVER_URL: "https://git.example" }).server).toBe("https://git.example");
  expect(NO_RUN).toMatch(/^\d+\/\d+$/);
});
