/** AI Search and Agent Memory: namespaces that can be bound. */
export interface AiState {
  /** Names of namespaces by product, in the product's word of the API. */
  aiNamespaces: Record<AiProduct, Set<string>>;
}

export type AiProduct = "ai-search" | "agent-memory";
