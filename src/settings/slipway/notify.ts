import { EVENTS, type NotifyChannel, type NotifyEvent, SERVICES, type Service } from "../format/notify.ts";
import type { WrittenChannel } from "./written.ts";

/** Services whose message can be edited, or that nobody reads: being told of the start is no noise there. */
const TOLD_OF_START: readonly Service[] = ["slack-token", "discord", "webhook"];

/** The channels with every default filled in; an entry without a service is none. */
export function notifyOf(written: readonly WrittenChannel[] = []): NotifyChannel[] {
  return written.flatMap((one) => {
    const service = servicesOf(one)[0];
    if (service === undefined) return [];
    return {
      service,
      secret: one[service] ?? "",
      signingKey: one["signing-key"] ?? null,
      channel: one.channel ?? null,
      on: one.on ?? normally(service),
    };
  });
}

/** The services that an entry names; a valid one names one. */
export function servicesOf(one: WrittenChannel): Service[] {
  return SERVICES.filter((service) => one[service] !== undefined);
}

function normally(service: Service): NotifyEvent[] {
  return EVENTS.filter((event) => event !== "started" || TOLD_OF_START.includes(service));
}
