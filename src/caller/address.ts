import { UserError } from "../errors.ts";
import { routeUrl } from "../release/worker/route-url.ts";
import { asksFirstAddress, asksNobody } from "../settings/checks/address.ts";
import type { Settings, Target } from "../settings/format/settings.ts";

/** Reasons of a smoke test that has nobody to ask. */
export const ADDRESS_REASONS = ["address-missing"] as const;
export type AddressReason = (typeof ADDRESS_REASONS)[number];

/** What decides whether a Worker can be asked, in the words of the configuration. */
export type Reachable = Pick<Target, "worker" | "routes" | "customDomains" | "workersDev">;

/** Parts of a configuration that addresses come from, as `allow.differences` names them. */
const ADDRESSES = ["routes", "custom-domains", "workers-dev"];

/** As `refuseUnreachable`, of what is committed: where the build may add an address, only what it made can tell. */
export function refuseUnreachableCommit(settings: Settings): void {
  if (asksNobody(settings)) throw testsNobody(settings);
  if (settings.allow.differences.some((part) => ADDRESSES.includes(part))) return;
  refuseUnreachable(settings, settings.target);
}

function testsNobody({ file }: Settings): UserError<AddressReason> {
  return new UserError<AddressReason>(
    `"${file}" has \`smoke-test: false\` and \`checks\`, and no address to send them to: they would ask nobody.`,
    {
      hint: "Name the address of whoever shows what this Worker does, as `url` or below `targets`: the checks are asked there once the version has all traffic. Or leave `checks` out: its invocations are judged.",
      reason: "address-missing",
    },
  );
}

/**
 * Throws if a smoke test is wanted and there is no address to send it to: a Worker that only a cron, a queue, a service
 * binding or a wildcard route reaches would be staged, could not be tested, and would be taken back each time.
 */
export function refuseUnreachable(settings: Settings, reachable: Reachable): void {
  const { worker, routes, customDomains, workersDev } = reachable;
  if (!asksFirstAddress(settings) || workersDev || customDomains.length > 0) return;
  if (routes.some(({ pattern }) => routeUrl(pattern) !== undefined)) return;
  const { target, file } = settings;
  const [wildcard] = routes.map(({ pattern }) => pattern);
  const route = wildcard === undefined ? "no route" : `no route that says one address (\`${wildcard}\` does not)`;
  throw new UserError<AddressReason>(
    `The smoke test of "${worker}" has no address to ask: in "${target.config ?? file}" \`workers_dev\` is off, and there is no custom domain and ${route}.`,
    {
      hint: "If only a cron, a queue, email or a service binding invokes it, write `smoke-test: false` into slipway.yml: its invocations are judged then. If it answers somewhere, write that address there as `url: https://…`.",
      reason: "address-missing",
    },
  );
}
