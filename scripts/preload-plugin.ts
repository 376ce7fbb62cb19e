import type { HtmlTagDescriptor, Plugin, Rollup } from 'vite';

/**
 * Lets the built page fetch at once what its small first script will ask for: the chunk that this imports dynamically
 * with all that belongs to it, and their styles. Without it each would wait for the one before.
 */
export function preloadPlugin(): Plugin {
  return {
    name: 'crossread:preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => (bundle === undefined ? [] : preloadTags(bundle)),
    },
  };
}

/** Links to the scripts and styles that the page's entry imports dynamically at its start, but for those it has itself. */
export function preloadTags(bundle: Rollup.OutputBundle): HtmlTagDescriptor[] {
  const chunks = new Map(
    Object.values(bundle)
      .filter((output) => output.type === 'chunk')
      .map((chunk) => [chunk.fileName, chunk]),
  );
  /** The files and all that they import; an import stands before what imports it, as its styles must. */
  const withImports = (files: readonly string[], seen = new Set<string>()): string[] =>
    files.flatMap((file) => {
      const chunk = chunks.get(file);
      if (chunk === undefined || seen.has(file)) return [];
      seen.add(file);
      return [...withImports(chunk.imports, seen), file];
    });
  const entries = [...chunks.values()].filter((chunk) => chunk.isEntry);
  const there = new Set(withImports(entries.map(({ fileName }) => fileName)));
  const coming = withImports(entries.flatMap(({ dynamicImports }) => dynamicImports));
  const wanted = coming.filter((file) => !there.has(file));
  const styles = new Set(
    wanted.flatMap((file) => [...(chunks.get(file)?.viteMetadata?.importedCss ?? [])]),
  );
  const link = (rel: string, file: string): HtmlTagDescriptor => ({
    tag: 'link',
    attrs: { rel, crossorigin: true, href: `./${file}` },
    injectTo: 'head',
  });
  return [
    ...[...styles].map((file) => link('stylesheet', file)),
    ...wanted.map((file) => link('modulepreload', file)),
  ];
}
