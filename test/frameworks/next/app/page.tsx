import { Portal } from './portal';

/** A server component: the page comes with our tags in it, and they wake up in the browser. */
export default function Page() {
  return (
    <main>
      <Portal />
    </main>
  );
}
