import { describe, test } from "vitest";
import { forgeMetadata, inNewFolders, type Red, refuses } from "../../test/world/forge-release.ts";

inNewFolders();

const red: Red[] = [
  ["an unknown key in the metadata", () => forgeMetadata('{"tags":["x"]}'), /key "tags" in its upload metadata/],
  ["the code of a service worker", () => forgeMetadata('{"body_part":"index.js"}'), /key "body_part"/],
  [
    "a key twice in the metadata",
    () => forgeMetadata('{"main_module":"index.js","main_module":"x"}'),
    /metadata.json" that has the key "main_module" twice/,
  ],
  [
    "metadata without a bottom",
    () => forgeMetadata(`{"bindings":${'[{"a":'.repeat(50_000)}`),
    /metadata.json" that is deeper than 64 levels/,
  ],
  [
    "a binding of a type that nobody knows",
    () => forgeMetadata('{"bindings":[{"name":"A","type":"root_shell"}]}'),
    /has a binding of the type "root_shell", which this version does not know/,
  ],
  [
    "a binding to another version",
    () => forgeMetadata('{"bindings":[{"name":"A","type":"inherit","version_id":"x"}]}'),
    /the key "bindings\[0\].version_id" in its upload metadata/,
  ],
  [
    "two bindings of one name",
    () => forgeMetadata('{"bindings":[{"name":"A","type":"ai"},{"name":"A","type":"browser"}]}'),
    /has two bindings named "A"/,
  ],
  [
    "a compatibility date of another type",
    () => forgeMetadata('{"compatibility_date":20261101}'),
    /upload metadata whose "compatibility_date" is not valid: 20261101/,
  ],
  [
    "logs that the settings do not switch on",
    () => forgeMetadata('{"logpush":true}'),
    /something else about "logpush" in its metadata than in its settings/,
  ],
  ["metadata that is not JSON", () => forgeMetadata("{"), /metadata.json" that is not JSON/],
  ["metadata that is a list", () => forgeMetadata("[]"), /metadata.json" that is not an object/],
  [
    "a binding without a type",
    () => forgeMetadata('{"bindings":[{"name":"A"}]}'),
    /metadata whose "bindings\[0\].type" is not valid: no value/,
  ],
  ["migrations beside the settings", () => forgeMetadata('{"migrations":{}}'), /"migrations", which only a deployment/],
  [
    "a secret in plain text",
    () => forgeMetadata('{"bindings":[{"name":"KEY","type":"secret_text","text":"hunter2"}]}'),
    /holds the secret "KEY" in plain text/,
  ],
];

describe("readRelease refuses", () => {
  test.each(red)("%s", (_, damage, message) => refuses(damage, message));
});
