import { env } from "cloudflare:workers";

export function loader() {
  return { message: (env as { VALUE_FROM_CLOUDFLARE: string }).VALUE_FROM_CLOUDFLARE };
}

export default function Home({ loaderData }: { loaderData: { message: string } }) {
  return <h1>{loaderData.message}</h1>;
}
