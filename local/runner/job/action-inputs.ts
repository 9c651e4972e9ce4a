/** The inputs of an action: what the step gives, and the defaults of its `action.yml`. */
import { evaluateText, evaluateTexts } from "../language/expressions.ts";
import { entries, find, type ParsedFile, type Token, text } from "../language/files.ts";
import type { Execution } from "./execution.ts";

/** Values by the names in `action.yml`; unknown ones warn and are handed on, as the runner does. */
export function actionInputs(execution: Execution, action: { root: Token; file: ParsedFile }): Record<string, string> {
  const { scope, step, stage } = execution;
  const given = evaluateTexts(find(step.token, "with"), scope);
  const declared = entries(find(action.root, "inputs"));
  const names = declared.map(([name]) => name);
  const has = (name: string) => Object.keys(given).find((key) => key.toLowerCase() === name.toLowerCase());
  const unknown = Object.keys(given).filter((key) => !names.some((name) => name.toLowerCase() === key.toLowerCase()));
  if (unknown.length > 0 && stage === "main") {
    warn(execution, `Unexpected input(s) '${unknown.join("', '")}', valid inputs are ['${names.join("', '")}']`);
  }
  const inputs: Record<string, string> = Object.fromEntries(unknown.map((key) => [key, given[key] ?? ""]));
  for (const [name, spec] of declared) {
    const key = has(name);
    inputs[name] =
      key === undefined ? evaluateText(find(spec, "default"), { ...scope, file: action.file }) : (given[key] ?? "");
    const deprecation = text(find(spec, "deprecationMessage"));
    if (key !== undefined && deprecation && stage === "main") {
      warn(execution, `Input '${name}' has been deprecated with message: ${deprecation}`);
    }
  }
  return inputs;
}

function warn({ frame, name }: Execution, message: string): void {
  frame.job.log.warning(name, message);
}

/** INPUT_ variables: upper case, spaces to underscores, dashes stay. */
export function inputVariables(inputs: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value]),
  );
}
