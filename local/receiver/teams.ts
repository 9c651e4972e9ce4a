import { isObject } from "../server/json.ts";
import type { Delivered, Receiver, ReceiverSecrets } from "./contract.ts";

/** Bytes. */
const LARGEST = 28 * 1_024;

/** A workflow "When a Teams webhook request is received": it takes what it gets, and posts what is a card. */
export function createTeams({ TEAMS_HOOK }: ReceiverSecrets, messages: Delivered[]): Receiver {
  const hook = new URL(TEAMS_HOOK);
  return {
    hosts: [".logic.azure.com", ".api.powerplatform.com"],
    take({ url, method, body, headers }) {
      const refuse = (status: number, code: string) => Response.json({ error: { code } }, { status });
      if (url.pathname !== hook.pathname || url.hostname !== hook.hostname) return refuse(404, "WorkflowNotFound");
      if (url.searchParams.get("sig") !== hook.searchParams.get("sig"))
        return refuse(401, "DirectApiAuthorizationRequired");
      if (method !== "POST") return refuse(405, "MethodNotAllowed");
      if (Buffer.byteLength(body) > LARGEST) return refuse(413, "RequestEntityTooLarge");
      if (!/^application\/json\b/.test(headers["content-type"] ?? "")) return refuse(400, "InvalidRequestContent");
      const card = cardIn(body);
      // As the real one: it says that it took it, and the run of the flow fails later, which no caller hears of.
      if (card !== undefined) messages.push({ channel: "teams", id: "", body, edits: [], pings: pingsOf(card) });
      return new Response(null, { status: 202 });
    },
  };
}

type Card = Record<string, unknown>;

/** The one card of a message that a flow can post. */
function cardIn(text: string): Card | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const attachments = isObject(json) && Array.isArray(json.attachments) ? json.attachments : [];
  const [first] = attachments;
  if (!isObject(first) || first.contentType !== "application/vnd.microsoft.card.adaptive") return undefined;
  const { content } = first;
  if (!isObject(content) || content.type !== "AdaptiveCard" || !Array.isArray(content.body)) return undefined;
  return ["1.0", "1.1", "1.2", "1.3", "1.4", "1.5"].includes(String(content.version)) ? content : undefined;
}

/** People who are named beside the card, and texts that are read as Markdown. */
function pingsOf(card: Card): string[] {
  const { msteams, body } = card;
  const entities = isObject(msteams) && Array.isArray(msteams.entities) ? msteams.entities : [];
  const blocks = (body as unknown[]).filter(isObject);
  const marked = blocks.filter(({ type }) => type === "TextBlock").map(({ text }) => String(text));
  const dates = JSON.stringify(body).match(/\{\{(DATE|TIME)\(/g) ?? [];
  return [
    ...entities.map((one) => JSON.stringify(one)),
    ...marked.flatMap((text) => text.match(/[*_[\]]/g) ?? []),
    ...dates,
  ];
}
