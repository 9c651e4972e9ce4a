import { ACCOUNT_ID_FORM, isAccountId } from "../../text/account-id.ts";
import type { CustomDomain, QueueConsumer, Route, Target, Workflow } from "../format/settings.ts";
import { bindingsOf } from "./bindings.ts";
import { type Effective, effective } from "./environment.ts";
import { provisionsOf } from "./provisions.ts";
import type { Config, Value } from "./source.ts";

/** What a configuration leaves open. */
export interface Outside {
  /** Environment that was chosen; `top-level` chooses none. */
  environment: string | undefined;
  /** Account that a release goes to, if it is known from elsewhere. */
  account: string | undefined;
}

/** Where a wrangler configuration says a release goes, and what it may reach there. */
export function targetOf(config: Config, { environment, account }: Outside): Omit<Target, "config"> {
  const seen = effective(config, environment);
  const worker = seen.name();
  const routes = routesOf(seen);
  const domains = routes.filter((route) => isDomain(route));
  const triggers = seen.get("triggers");
  const crons = triggers.member("crons");
  return {
    kind: "worker",
    worker,
    account: accountOf(seen.get("account_id"), account),
    wranglerEnvironment: seen.environment,
    routes: routes.filter((route) => !isDomain(route)).map(routeOf),
    customDomains: domains.map(domainOf),
    workersDev: seen.get("workers_dev").flag() ?? routes.length === 0,
    previewUrls: seen.get("preview_urls").flag() ?? null,
    crons: crons.isSaid ? crons.items().map((cron) => cron.required()) : null,
    queues: seen.get("queues").member("consumers").items().map(consumerOf),
    workflows: seen
      .get("workflows")
      .items()
      .filter((workflow) => (workflow.member("script_name").text() ?? worker) === worker)
      .map(workflowOf),
    tailConsumers: [
      ...seen.get("tail_consumers").items().map(consumerName),
      ...seen.get("streaming_tail_consumers").items().map(consumerName),
    ],
    durableObjects: {
      migrations: seen
        .get("migrations")
        .items()
        .map(({ value }) => value),
      exports: seen.get("exports").table(),
    },
    bindings: bindingsOf(seen),
    provisions: provisionsOf(seen, worker),
  };
}

function accountOf(value: Value, outside: string | undefined): string | null {
  const said = value.text() || undefined;
  if (said !== undefined && outside !== undefined && said !== outside)
    throw value.refuse(
      `is ${JSON.stringify(said)}, and the input \`account-id\` is \`${outside}\``,
      "Give both the same account, or leave it out of the configuration.",
      "account-mismatch",
    );
  if (said !== undefined && !isAccountId(said))
    throw value.refuse(`is ${JSON.stringify(said.slice(0, 80))}, which is not an account id`, ACCOUNT_ID_FORM);
  return outside ?? said ?? null;
}

function routesOf(config: Effective): Value[] {
  const routes = config.get("routes");
  if (routes.isSaid) return routes.items();
  const route = config.get("route");
  return route.isSaid && route.value !== "" ? [route] : [];
}

const isDomain = (route: Value) => typeof route.value === "object" && route.member("custom_domain").flag() === true;

function routeOf(route: Value): Route {
  if (typeof route.value === "string") return { pattern: route.required() };
  return { pattern: route.member("pattern").required(), ...zoneOf(route) };
}

function domainOf(route: Value): CustomDomain {
  const [enabled, previews_enabled] = [route.member("enabled").flag(), route.member("previews_enabled").flag()];
  return {
    hostname: route.member("pattern").required(),
    ...zoneOf(route),
    ...(enabled === undefined ? {} : { enabled }),
    ...(previews_enabled === undefined ? {} : { previews_enabled }),
  };
}

function zoneOf(route: Value): { zone_id?: string; zone_name?: string } {
  const [zone_id, zone_name] = [route.member("zone_id").text(), route.member("zone_name").text()];
  return { ...(zone_id === undefined ? {} : { zone_id }), ...(zone_name === undefined ? {} : { zone_name }) };
}

function consumerOf(consumer: Value): QueueConsumer {
  const dead = consumer.member("dead_letter_queue").text();
  return {
    queue: consumer.member("queue").required(),
    type: consumer.member("type").text() ?? "worker",
    ...(dead === undefined ? {} : { dead_letter_queue: dead }),
  };
}

const workflowOf = (workflow: Value): Workflow => ({
  name: workflow.member("name").required(),
  class_name: workflow.member("class_name").required(),
});

function consumerName(consumer: Value): string {
  const environment = consumer.member("environment").text();
  return `${consumer.member("service").required()}${environment ? `/${environment}` : ""}`;
}
