type Entry = Record<string, unknown>;

/** Kinds of exports that travel in the metadata, with the states of a Durable Object class that one upload can bring about. */
const CARRIED: Record<string, readonly unknown[]> = {
  worker: [undefined],
  "durable-object": [undefined, "created", "deleted", "renamed"],
};

/** An entry of `exports` that one upload cannot carry out, and what to do: a moving class, a container, a workflow. */
export function oddExport(exports: unknown): { setting: string; hint: string } | undefined {
  for (const [name, one] of Object.entries((exports ?? {}) as Record<string, Entry>)) {
    const states = Object.hasOwn(CARRIED, String(one.type)) ? CARRIED[String(one.type)] : undefined;
    if (states === undefined)
      return {
        setting: `exports.${name}`,
        hint: "Declare workflows with `workflows`; other kinds stay with `wrangler deploy`.",
      };
    if (one.container === undefined && states.includes(one.state)) continue;
    return {
      setting: `exports.${name}.${one.container === undefined ? "state" : "container"}`,
      hint: "Classes that move between Workers and containers take several deployments: deploy this Worker with `wrangler deploy`.",
    };
  }
  return undefined;
}
