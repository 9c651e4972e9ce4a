/**
 * GitHub's own workflow libraries. They import JSON without `with { type: "json" }`, which Node refuses, so a loader hook
 * adds it; static imports would be resolved before the hook is there, hence the dynamic ones. Values come from here
 * only; types may be imported from the packages.
 */
import { registerHooks } from "node:module";

registerHooks({
  load: (url, context, next) =>
    url.endsWith(".json") && url.includes("/@actions/")
      ? next(url, { ...context, importAttributes: { type: "json" } })
      : next(url, context),
});

export const { Evaluator, Lexer, Parser, data } = await import("@actions/expressions");
export const { falsy, truthy } = await import("@actions/expressions/result");
export const {
  convertWorkflowTemplate,
  isBasicExpression,
  isBoolean,
  isMapping,
  isNumber,
  isSequence,
  isString,
  NoOperationTraceWriter,
  parseWorkflow,
} = await import("@actions/workflow-parser");
export const { parseAction } = await import("@actions/workflow-parser/actions/action-parser");
export const { ErrorPolicy } = await import("@actions/workflow-parser/model/convert");
export const { convertToIfCondition } = await import("@actions/workflow-parser/model/converter/if-condition");
export const { splitAllowedContext } = await import("@actions/workflow-parser/templates/allowed-context");
export const { TemplateToken } = await import("@actions/workflow-parser/templates/tokens/template-token");
