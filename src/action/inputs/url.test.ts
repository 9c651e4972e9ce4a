import { describe, expect, test } from "vitest";
import { failure, input, sentence } from "./test-inputs.ts";
import { namedUrls, optionalUrl, url } from "./url.ts";

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
