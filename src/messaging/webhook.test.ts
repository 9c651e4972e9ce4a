import { expect, test } from "vitest";
import { keyOf, signature } from "./webhook.ts";

test("the published vector of Standard Webhooks", () => {
  const key = keyOf("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
  const sent = { id: "msg_p5jXN8AQM9LWM0D4loKWxJek", seconds: 1_614_265_330, body: '{"test": 2432232314}' };
  expect(signature(key, sent)).toBe("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
});

test("a key is bytes: base64 behind its prefix, or any text, and long enough", () => {
  expect(keyOf(`whsec_${Buffer.alloc(24, 7).toString("base64")}`)).toEqual(Buffer.alloc(24, 7));
  expect(keyOf("a text of at least 24 bytes").byteLength).toBe(27);
  expect(() => keyOf("short")).toThrow(/a key of 5 bytes, and at least 24/);
});
