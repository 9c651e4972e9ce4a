import type { CheckFileFormat, Path, Status } from "../format.ts";
import type { Report } from "./problems.ts";

/** Finds statuses that every answer satisfies. */
export function statusRules(file: CheckFileFormat, report: Report): void {
  file.checks.forEach((check, index) => {
    const expectations: [Path, Status | undefined][] = [
      [["expect", "status"], check.expect?.status],
      [["expect", "redirect", "status"], check.expect?.redirect?.status],
      [["rate_limit", "expect", "status"], check.rate_limit?.expect?.status],
    ];
    for (const [path, status] of expectations) {
      if (!saysNothing(status)) continue;
      const message = `has a status in check "${check.name}" that every answer satisfies`;
      report(
        ["checks", index, ...path],
        message,
        "Say which answers are right: `status: 200`, or `status: [2xx, 3xx]`.",
      );
    }
  });
}

const saysNothing = (status: Status | undefined) =>
  Array.isArray(status) && ["1xx", "2xx", "3xx", "4xx", "5xx"].every((name) => status.includes(name));
