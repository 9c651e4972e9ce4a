import type { Product } from "../api/contract.ts";
import type { AiState } from "./contract.ts";
import { aiEndpoints } from "./endpoints.ts";

/** AI Search and Agent Memory. */
export const ai: Product<AiState> = {
  endpoints: aiEndpoints,
  snapshot: () => ({}),
};

/** No namespaces. */
export function emptyAi(): AiState {
  return { aiNamespaces: { "ai-search": new Set(), "agent-memory": new Set() } };
}
