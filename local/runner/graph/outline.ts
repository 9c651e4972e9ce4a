/** What a workflow calls, with the values that it passes, as far as they are known before anything runs. */
import { evaluate, evaluateText, evaluateTexts, type Scope, type Value } from "../language/expressions.ts";
import { entries, find, type Token, text } from "../language/files.ts";
import { declaredInputs } from "../startup/call-inputs.ts";
import type { Job, Workflow } from "../startup/tree.ts";
import { expandMatrix, type Leg } from "./matrix.ts";

/** One call of a reusable workflow by the caller's workflow, or by one that it calls. */
export interface Call {
  /** Full name of the calling job, as it stands before ` / called job` in results. */
  job: string;
  /** Ids of the jobs that it waits for. */
  needs: string[];
  id: string;
  /** `owner/name`, path and ref of what is called. */
  repository: string;
  path: string;
  ref: string;
  /** Every declared input; undefined where only the run can know the value. */
  inputs: Record<string, Value | undefined>;
  /** What it passes by name, given the secrets of the caller's repository. */
  secrets(given: Record<string, string>): Record<string, string>;
}

type Contexts = Record<string, Value>;

/** Every call of a workflow of `suite`, in the order of the file, one for each leg of a matrix. Throws EvaluationError. */
export function callsOf(workflow: Workflow, suite: string, contexts: Contexts, prefix = ""): Call[] {
  return [...workflow.jobs.values()].flatMap((job) => {
    const { call } = job;
    if (call === undefined) return [];
    return legsOf(workflow, job, contexts).flatMap((leg) => {
      const own = { ...contexts, matrix: leg?.matrix ?? null, strategy: null };
      const scope: Scope = { contexts: own, file: workflow.file };
      const name = prefix + nameOf(job, leg, scope);
      const inputs = inputsOf(job, call, scope);
      const { name: repository, ref } = call.repository;
      if (repository.toLowerCase() !== suite.toLowerCase()) {
        const known = Object.entries(inputs).map(([key, value]) => [key, value ?? null]);
        return callsOf(call, suite, { ...contexts, inputs: Object.fromEntries(known) }, `${name} / `);
      }
      const { id, needs } = job;
      return [{ job: name, id, needs, repository, path: call.path, ref, inputs, secrets: secretsOf(job, scope) }];
    });
  });
}

function legsOf(workflow: Workflow, job: Job, contexts: Contexts): (Leg | undefined)[] {
  const definition = find(job.token, "strategy", "matrix");
  if (definition === undefined || isLater(definition)) return [undefined];
  return expandMatrix(evaluate(definition, { contexts, file: workflow.file }));
}

function nameOf(job: Job, leg: Leg | undefined, scope: Scope): string {
  const token = find(job.token, "name");
  const base = (token && evaluateText(token, scope)) || job.id;
  const usesMatrix = token?.isExpression && /\bmatrix\b/.test(token.toString());
  return leg === undefined || usesMatrix ? base : leg.name(base);
}

function inputsOf(job: Job, called: Workflow, scope: Scope): Record<string, Value | undefined> {
  const given = new Map(entries(find(job.token, "with")));
  const pairs = declaredInputs(called).map(([name, spec]): [string, Value | undefined] => {
    const token = given.get(name) ?? find(spec, "default");
    if (token === undefined) return [name, text(find(spec, "type")) === "boolean" ? false : ""];
    return [name, isLater(token) ? undefined : evaluate(token, scope)];
  });
  return Object.fromEntries(pairs);
}

function secretsOf(job: Job, scope: Scope): Call["secrets"] {
  const token = find(job.token, "secrets");
  return (given) => {
    if (text(token) === "inherit") return given;
    return evaluateTexts(token, { ...scope, contexts: { ...scope.contexts, secrets: given } });
  };
}

/** Depends on what other jobs will say. */
function isLater(token: Token): boolean {
  return /\bneeds\b/.test(token.toString());
}
