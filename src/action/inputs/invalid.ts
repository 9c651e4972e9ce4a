import { getInput } from "@actions/core";
import { type InputReason, UserError } from "../../errors.ts";

/** Two inputs that contradict each other, or all of them together: `message` is a whole sentence. */
export function refused(message: string, hint: string): UserError {
  return new UserError<InputReason>(message, { hint, reason: "invalid-input" });
}

/** What is wrong with one input: `why` goes on after its name, without the full stop. */
export function invalid(name: string, why: string, hint: string): UserError {
  return refused(`Input \`${name}\` ${why}.`, hint);
}

/** The same for a text that the input is, or that it has among others; `why` goes on after the text. */
export function invalidText(name: string, text: string, why: string, hint: string): UserError {
  if (text === "") return invalid(name, `is empty${why}`, hint);
  return invalid(name, `${getInput(name) === text ? "is" : "has"} \`${text}\`${why}`, hint);
}
