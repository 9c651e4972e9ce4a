import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { withoutEmptyIds } from "./empty-ids.ts";

const of = (...bindings: object[]) => withoutEmptyIds({ main_module: "index.js", bindings }).bindings;

/** Fields that may be empty or lead nowhere by themselves. */
const OPTIONAL = new Set([
  ...["analytics_engine.dataset", "d1.internalEnv", "logfwdr.name", "plain_text.text", "pipelines.pipeline"],
  ...["pipelines.stream", "r2_bucket.jurisdiction", "send_email.destination_address", "service.environment"],
  ...["service.entrypoint", "service.cross_account_grant", "workflow.script_name", "vpc_network.tunnel_id"],
  ...["vpc_network.network_id", "durable_object_namespace.script_name", "durable_object_namespace.environment"],
]);

/** Every text that a binding of an upload may have, as the schema lists them. */
function texts(): [type: string, field: string][] {
  const file = join(import.meta.dirname, "../../../docs/upload-metadata.schema.json");
  const { oneOf } = JSON.parse(readFileSync(file, "utf8")).$defs.binding;
  return oneOf.flatMap(({ properties }: { properties: Record<string, { type?: string; const?: string }> }) =>
    Object.entries(properties)
      .filter(([field, { type }]) => type === "string" && field !== "name")
      .map(([field]) => [properties.type?.const ?? "", field]),
  );
}

describe("a binding whose id is an empty text", () => {
  const ids = texts().filter((text) => !OPTIONAL.has(text.join(".")));

  test.each(ids)("%s.%s never travels", (type, field) => {
    const others = Object.fromEntries(ids.filter(([other]) => other === type).map(([, name]) => [name, "x"]));
    const binding = { name: "B", type, ...others };
    expect(of(binding)).toEqual([binding]);
    let sent: unknown;
    try {
      sent = of({ ...binding, [field]: "" });
    } catch (error) {
      expect(String(error)).toMatch(/The binding `B` has an empty `\w+`: it leads nowhere/);
      return;
    }
    expect(sent).toEqual([{ name: "B", type: "inherit" }]);
  });
});

test("metadata without bindings stays as it is", () => {
  expect(withoutEmptyIds({ compatibility_date: "2026-11-01" })).toEqual({ compatibility_date: "2026-11-01" });
});
