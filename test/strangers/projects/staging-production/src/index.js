export default {
  fetch: (request, env) => new Response(`Orders of ${env.PLACE}`),
};
