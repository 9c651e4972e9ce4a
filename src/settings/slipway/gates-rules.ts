import type { Path } from "../../document/source.ts";
import { parseDuration } from "../../time/duration.ts";
import type { WrittenFreeze, WrittenGates } from "./written.ts";

/** Notes a problem at a path below `gates`. */
type Refuse = (path: Path, message: string, fix: string) => void;

/** GitHub lets a job wait for its reviewers for thirty days. */
const LONGEST = 720 * 3_600_000;

/** What no schema can say of `gates`. `environment` is the one below which `pull-requests` stands; undefined above all. */
export function gatesRules(written: WrittenGates, environment: string | undefined, refuse: Refuse): void {
  const { approval, expires } = written;
  if (approval === "none" && !written.reason?.trim())
    refuse(
      ["approval"],
      "is `none`, and there is no `reason`",
      "Say in `gates.reason` why nobody is asked: it is recorded.",
    );
  if (approval === "digest" && written.approvers === undefined)
    refuse(
      ["approval"],
      "is `digest`, and nobody is named who may approve",
      "List logins in `gates.approvers`; the author of a commit never approves it.",
    );
  if (expires !== undefined && !inRange(parseDuration(expires)))
    refuse(["expires"], `is \`${expires}\``, "Use at least `1m` and at most `720h`: GitHub waits no longer.");
  if (written["freeze-lifted-by"] !== undefined && (written.freeze ?? []).length === 0)
    refuse(["freeze-lifted-by"], "lifts nothing", "Say in `gates.freeze` when nothing is released, or leave it out.");
  if (written["pull-requests"] !== undefined) pullRequestRule(environment, refuse);
  (written.freeze ?? []).forEach((freeze, index) => {
    freezeRules(freeze, (path, message, fix) => refuse(["freeze", index, ...path], message, fix));
  });
}

const inRange = (ms: number | undefined) => ms !== undefined && ms >= 60_000 && ms <= LONGEST;

function pullRequestRule(environment: string | undefined, refuse: Refuse): void {
  if (environment === undefined)
    refuse(
      ["pull-requests"],
      "would hold for every environment",
      "Say it below `environments.<name>` of one that is not production.",
    );
  else if (environment.toLowerCase() === "production")
    refuse(["pull-requests"], "would open production to pull requests", "Remove it: no pull request releases there.");
}

function freezeRules({ from, to, hours, weekdays, "time-zone": zone }: WrittenFreeze, refuse: Refuse): void {
  if (from === undefined && to === undefined && hours === undefined && weekdays === undefined)
    refuse([], "says no time", "Say at least one of `from`, `to`, `weekdays` and `hours`.");
  for (const [key, moment] of [
    ["from", from],
    ["to", to],
  ] as const)
    if (moment !== undefined && !isMoment(moment))
      refuse([key], `is "${moment}", which no calendar has`, "Write e.g. `2026-12-20` or `2026-12-20T16:00`.");
  if (from !== undefined && to !== undefined && isMoment(from) && isMoment(to) && to < from.slice(0, to.length))
    refuse(["to"], "is before `from`", "Exchange the two.");
  const [begin, end] = hours?.split("-") ?? [];
  if (hours !== undefined && begin === end)
    refuse(["hours"], "begins when it ends", "Leave `hours` out for whole days.");
  if (zone !== undefined && !isTimeZone(zone))
    refuse(["time-zone"], `is "${zone}", which is none`, "Write e.g. `Europe/Berlin`, `America/New_York` or `UTC`.");
}

/** Whether a day or a local moment exists: `2026-02-30` does not. */
function isMoment(text: string): boolean {
  const [day = "", time = "00:00"] = text.split("T");
  const at = new Date(`${day}T${time}:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(`${day}T${time}`);
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
