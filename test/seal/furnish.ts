import type { LocalCloudflare } from "../../local/cloudflare/main.ts";
import { seed } from "../../local/cloudflare/seed.ts";

/** Makes what the configurations of test/fixtures/projects refer to. */
export async function furnish(cloudflare: LocalCloudflare): Promise<void> {
  const ids = ["1", "2", "3"].map((end) => end.padStart(32, "0"));
  seed(cloudflare.state, {
    queues: ["queues-orders", "queues-dead", "storage-jobs"],
    r2: ["storage-files", "storage-eu-files"],
    kv: ["0f2ac74b498b48028cb68387c421e279", ...ids].map((id) => ({ id })),
    d1: [{ id: "7c4a2f0e-1f0b-4a52-9d8c-3f3f1f2a7b10", name: "storage-db" }],
  });
  const put = async (name: string, code: string, more: object = {}) => {
    const form = new FormData();
    const metadata = { main_module: "index.js", compatibility_date: "2026-06-01", bindings: [], ...more };
    form.set("metadata", JSON.stringify(metadata));
    form.set("index.js", new File([code], "index.js", { type: "application/javascript+module" }));
    await cloudflare.api("PUT", `/accounts/${cloudflare.accountId}/workers/scripts/${name}`, form);
  };
  const answer = "export default { fetch: () => new Response() };";
  await put(
    "auth",
    `import { WorkerEntrypoint } from "cloudflare:workers"; export class Admin extends WorkerEntrypoint {} ${answer}`,
  );
  await put(
    "counters",
    `import { DurableObject } from "cloudflare:workers"; export class Counter extends DurableObject {} ${answer}`,
    {
      migrations: { new_tag: "v1", steps: [{ new_sqlite_classes: ["Counter"] }] },
    },
  );
  for (const name of ["tail-worker", "platform-outbound", "other-worker"])
    await put(name, `${answer} export class Other {}`);
}
