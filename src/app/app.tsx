/** The whole application: nothing but its name, until the reader stands here. */
export function App() {
  return (
    <main>
      <h1>Crossread</h1>
    </main>
  );
}
