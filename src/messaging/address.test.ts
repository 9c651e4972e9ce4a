import { expect, test } from "vitest";
import { readAddress, secretParts } from "./address.ts";

test.each([
  ["slack", "https://hooks.slack-gov.com/services/T0/B0/abc"],
  ["discord", "https://ptb.discord.com/api/v10/webhooks/1/a-b_c?thread_id=7"],
  [
    "teams",
    "https://default0123.45.environment.api.powerplatform.com:443/powerautomate/automations/direct/workflows/a/triggers/manual/paths/invoke?sig=x",
  ],
  ["webhook", "https://deploys.example.com:8443/hook"],
] as const)("%s: %s", (service, text) => {
  expect(readAddress(service, text).protocol).toBe("https:");
});

test.each([
  ["slack", "https://hooks.slack.com./services/T0/B0/abc"],
  ["slack", "https://hooks.slack.com@evil.example/services/T0/B0/abc"],
  ["discord", "https://discord.com/api/webhooks/1/abc/messages/2"],
  ["discord", "https://discord.com/api/../evil/1/abc"],
  ["teams", "https://logic.azure.com.evil.example/workflows/a"],
  ["webhook", "javascript:alert(1)"],
  ["webhook", "http://deploys.example.com/hook"],
] as const)("%s: not %s", (service, text) => {
  expect(() => readAddress(service, text)).toThrow();
});

test("long parts of an address are as secret as the whole", () => {
  const url = new URL("https://a.example/services/0123456789abcdef/x?sig=fedcba9876543210%2B&v=1");
  expect(secretParts(url)).toEqual(["0123456789abcdef", "fedcba9876543210+"]);
});
