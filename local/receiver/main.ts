import { randomBytes } from "node:crypto";
import { handOut } from "../secrets/handed-out.ts";
import { createApi } from "../server/api.ts";
import type { ApiRequest, Fault } from "../server/contract.ts";
import { retryHeaders } from "../server/faults.ts";
import { listen } from "../server/listen.ts";
import type { Delivered, LocalReceiver, Receiver, ReceiverSecrets } from "./contract.ts";
import { createDiscord } from "./discord.ts";
import { createSlack } from "./slack.ts";
import { createTeams } from "./teams.ts";
import { createWebhook } from "./webhook.ts";

export type { Delivered, LocalReceiver, ReceiverSecrets } from "./contract.ts";

/** Of all receivers of this process: whoever keeps them need not know which one is asked. */
const secrets = makeSecrets();

/** The channel that the app of SLACK_TOKEN is in. */
const CHANNEL = "C0DEPLOYS01";

/**
 * Starts receivers of messages under the services' own names: the proxy of the local Cloudflare brings `hosts` here. Each
 * refuses what the real one refuses, and says so in its words. Slack's app is in the `channels`, and in one of its own.
 */
export async function startReceiver({ channels = [] }: { channels?: string[] } = {}): Promise<LocalReceiver> {
  handOut(...Object.values(secrets));
  const messages: Delivered[] = [];
  const requests: ApiRequest[] = [];
  const faults: Fault[] = [];
  const receivers = receiversOf(messages, [CHANNEL, ...channels]);
  const server = await listen(0, {
    request(request, response) {
      // One log and one list of faults for all: the host tells them apart.
      const host = (request.headers.host ?? "").replace(/:\d+$/, "");
      request.url = `${host}${request.url ?? "/"}`;
      return api(request, response);
    },
  });
  const api = createApi<Fault>({
    base: "",
    requests,
    faults,
    answer({ method, path, headers, body }, fault) {
      if (fault?.status !== undefined) return refused(fault, fault.status);
      const url = new URL(`https://${path}`);
      return receiverOf(receivers, url.hostname).take({ method, url, headers, body: body.toString() });
    },
  });
  const ports = receivers.flatMap(({ hosts }) => hosts.map((host): [string, number] => [host, server.port]));
  return {
    hosts: Object.fromEntries(ports),
    secrets,
    channel: CHANNEL,
    messages,
    requests,
    faults,
    close: server.close,
  };
}

function receiversOf(messages: Delivered[], channels: string[]): Receiver[] {
  return [
    createSlack(secrets, { messages, channels }),
    createDiscord(secrets, messages),
    createTeams(secrets, messages),
    createWebhook(secrets, messages),
  ];
}

/** As each service hands them out. */
function makeSecrets(): ReceiverSecrets {
  const random = (bytes: number) => randomBytes(bytes).toString("hex");
  const flow = `/workflows/${random(16)}/triggers/manual/paths/invoke`;
  return {
    SLACK_HOOK: `https://hooks.slack.com/services/T0LOCAL01/B0LOCAL01/${random(12)}`,
    SLACK_TOKEN: ["xoxb", "100000000001", "200000000002", random(12)].join("-"),
    DISCORD_HOOK: `https://discord.com/api/webhooks/1100000000000000001/${random(34)}`,
    TEAMS_HOOK: `https://prod-07.westeurope.logic.azure.com${flow}?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=${random(22)}`,
    DEPLOYS_URL: `https://deploys.example.org/hooks/${random(12)}`,
    DEPLOYS_KEY: `whsec_${randomBytes(32).toString("base64")}`,
  };
}

function receiverOf(receivers: readonly Receiver[], host: string): Receiver {
  const found = receivers.find(({ hosts }) =>
    hosts.some((one) => (one.startsWith(".") ? host.endsWith(one) : host === one)),
  );
  return found ?? { hosts: [], take: () => Response.json({ error: `nobody receives at ${host}` }, { status: 404 }) };
}

function refused(fault: Fault, status: number): Response {
  return new Response(fault.message ?? "", { status, headers: retryHeaders(fault) });
}
