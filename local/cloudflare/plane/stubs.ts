/** Bindings without a local runtime: they upload and bind, and say so when a Worker uses them. */
import { join } from "node:path";
import type { Binding } from "../api/contract.ts";
import type { PluginBinding } from "./binding-plugin.ts";

const labels: Record<string, string> = {
  ai: "Workers AI",
  browser: "Browser Rendering",
  images: "Images",
  media: "Media Transformations",
  stream: "Stream",
  vectorize: "Vectorize",
  hyperdrive: "Hyperdrive",
  mtls_certificate: "mTLS certificate",
  pipelines: "Pipelines",
  send_email: "Email",
  dispatch_namespace: "dispatch namespace",
  vpc_service: "VPC service",
  vpc_network: "VPC network",
  logfwdr: "log forwarding",
  secret_key: "CryptoKey secret",
};

/** A Miniflare binding whose every property throws. */
export function stubBinding({ name, type }: Binding) {
  const label = labels[type] === undefined ? `"${type}"` : `${labels[type]} ("${type}")`;
  const message = `Binding "${name}" is of type ${label}, which the local Cloudflare does not run. Test this part against a real account, or guard it in a rehearsal.`;
  return pluginBinding(type, { kind: "stub", message });
}

/** A binding that our own Miniflare plugin makes. */
export function pluginBinding(type: string, options: PluginBinding) {
  const plugin = { package: join(import.meta.dirname, "binding-plugin.ts"), name: "slipway" };
  return { type: `unsafe:${type}` as const, dev: { plugin, options: { ...options } } };
}
