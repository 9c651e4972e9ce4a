import { type InputReason, UserError } from "../../errors.ts";
import { loadJsonPath } from "./jsonpath.ts";

/** How the answers of one Worker prove which version they come from. */
export interface Identity {
  worker: string;
  versionId: string;
  /** Base URL that belongs to this version alone; answers from there need no further proof. */
  url: string | undefined;
  /** Lower-case name of the answer's header that holds the version's id. */
  header: string;
  /** What static files of the version show of its release; undefined where that tells nothing. */
  stamp?: string | undefined;
  /** The version's own URL, for static files whose version the override header does not choose. */
  aside?: string | undefined;
  /** Query of the answer's JSON body that holds it instead. */
  jsonpath: string | undefined;
  /** `Cloudflare-Workers-Version-Overrides` for every request; undefined when traffic is to be asked as it is. */
  override: string | undefined;
}

/** What was asked for about versions, and the identity that targets of a Worker must show. */
export interface IdentityOptions {
  /** Answers in a row that must show the version before a target is judged. */
  echoes: number;
  /** How long, from the start of the run, a target may take to show it. */
  timeoutMs: number;
  /** Identity of the Worker that answers at a target; undefined when no version of it was named. */
  for(worker: string | undefined): Identity | undefined;
}

/** Versions by Worker's name, and where their ids show. */
export interface IdentitySettings {
  versions: ReadonlyMap<string, string>;
  urls: ReadonlyMap<string, string>;
  /** What static files show, by Worker's name. */
  stamps?: ReadonlyMap<string, string> | undefined;
  /** The versions' own URLs, asked only where the override header does not reach. */
  asides?: ReadonlyMap<string, string> | undefined;
  header: string;
  jsonpath: string | undefined;
  override: boolean;
  echoes: number;
  timeoutMs: number;
}

/** Prepares identities. Throws a UserError for a Worker whose name the override header cannot carry. */
export async function identities(settings: IdentitySettings): Promise<IdentityOptions> {
  if (settings.jsonpath !== undefined) await loadJsonPath();
  // Where each has its own URL nobody is asked by header, and a name that no header can carry is none of our business.
  const asked = [...settings.versions.keys()].some((worker) => !settings.urls.has(worker));
  const override = settings.override && asked ? await overrideHeader(settings.versions) : undefined;
  const make = (worker: string, versionId: string): Identity => ({
    worker,
    versionId,
    url: settings.urls.get(worker),
    header: settings.header.toLowerCase(),
    jsonpath: settings.jsonpath,
    stamp: settings.stamps?.get(worker),
    aside: settings.asides?.get(worker),
    override: settings.urls.has(worker) ? undefined : override,
  });
  const all = new Map([...settings.versions].map(([worker, id]) => [worker, make(worker, id)]));
  const only = all.size === 1 ? [...all.values()][0] : undefined;
  return {
    echoes: settings.echoes,
    timeoutMs: settings.timeoutMs,
    for: (worker) => (worker === undefined ? only : all.get(worker)),
  };
}

/** The structured-field dictionary that routes requests to versions, several Workers at once. */
export async function overrideHeader(versions: ReadonlyMap<string, string>): Promise<string> {
  const { serializeDictionary } = await import("structured-headers");
  try {
    return serializeDictionary(new Map([...versions].map(([worker, id]) => [worker, [id, new Map()]])));
  } catch (cause) {
    const names = [...versions.keys()].map((name) => `"${name}"`).join(", ");
    throw new UserError<InputReason>(`The override header cannot carry the Worker name ${names}.`, {
      hint: "Its keys start with a lower-case letter: prove the version by its own URL, with the input `version-url`.",
      reason: "invalid-input",
      cause,
    });
  }
}
