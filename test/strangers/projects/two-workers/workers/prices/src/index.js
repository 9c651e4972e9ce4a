import { prices } from "@shop/prices";

export default {
  fetch: () => Response.json(prices),
};
