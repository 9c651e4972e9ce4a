import { prices } from "@shop/prices";

export default {
  async fetch(request, env) {
    const live = await (await env.PRICES.fetch("https://prices/")).json();
    return Response.json({ shown: prices, live });
  },
};
