export default function Home() {
  return <h1>Next.js on Workers</h1>;
}
