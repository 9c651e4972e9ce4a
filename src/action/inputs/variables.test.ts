import { describe, expect, test } from "vitest";
import { redact } from "../secrets.ts";
import { environment, failure, input, sentence } from "./test-inputs.ts";
import { secretVariables, variables } from "./variables.ts";

describe("variables", () => {
  test("have values that may hold anything, and come from the environment when they are only named", () => {
    environment("GREETING", "from outside");
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
