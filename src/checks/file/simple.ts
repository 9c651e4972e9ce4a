import type { CheckFileFormat, Expectation } from "../format.ts";
import { applyRules, type Loaded } from "./load.ts";
import { problemError } from "./problems.ts";

/** What is asked where there is no check file: one GET, and what its answer must be. */
export interface SimpleCheck {
  /** Base URLs by the names under which they are reported. */
  targets: Record<string, string>;
  path: string;
  /** `2xx` by default. */
  status?: NonNullable<Expectation["status"]> | undefined;
  /** Text that the body must contain. */
  body?: string | undefined;
}

/** Every answer but a server's error: all that can be asked of an address about which nothing is said. */
export const NO_SERVER_ERROR = ["1xx", "2xx", "3xx", "4xx"];

/** The simple check of one address, with its path and query unless another path is wanted. */
export async function addressCheck(
  address: string,
  { path, status }: { path?: string | undefined; status?: SimpleCheck["status"] } = {},
): Promise<Loaded> {
  return await simpleCheck({ targets: { production: address }, path: path ?? "/", status });
}

/** The simple check as a check file. Throws a `UserError` if it breaks a rule of check files. */
export async function simpleCheck({ targets, path, status = "2xx", body }: SimpleCheck): Promise<Loaded> {
  const file: CheckFileFormat = {
    version: 1,
    targets,
    defaults: { retry: { on: ["connection", "timeout", "5xx", "not_found"] } },
    checks: [
      {
        name: `GET ${path}`,
        request: { path: path.startsWith("/") ? path : `/${path}` },
        expect: { status, ...(body === undefined ? {} : { body: { contains: body } }) },
      },
    ],
  };
  const { loaded, problems } = await applyRules(file);
  if (loaded === undefined) throw problemError("The simple check", problems);
  return loaded;
}
