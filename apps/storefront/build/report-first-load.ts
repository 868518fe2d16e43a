import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk;

/** The pages that visitors land on, by their lazy part. */
const landings = { home: '/routes/home/home-page.tsx', drop: '/routes/drop/drop-page.tsx' };

/** Prints what each landing page must load before it runs: the number that the bundle budget is about. */
export function reportFirstLoad(): Plugin {
  return {
    name: 'livedrops-report-first-load',
    apply: 'build',
    writeBundle(_options, bundle) {
      const chunks = new Map<string, Chunk>();
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') chunks.set(file.fileName, file);

      function closure(chunk: Chunk, seen: Set<Chunk>): Set<Chunk> {
        if (seen.has(chunk)) return seen;
        seen.add(chunk);
        for (const name of chunk.imports) {
          const imported = chunks.get(name);
          if (imported) closure(imported, seen);
        }
        return seen;
      }

      const entry = [...chunks.values()].find(({ isEntry }) => isEntry);
      for (const [name, source] of Object.entries(landings)) {
        const page = [...chunks.values()].find(({ facadeModuleId }) =>
          facadeModuleId?.endsWith(source),
        );
        if (!entry || !page) continue;
        const bytes = [...closure(page, closure(entry, new Set()))].reduce(
          (sum, { code }) => sum + gzipSync(code, { level: 9 }).length,
          0,
        );
        this.info(`first load of ${name}: ${(bytes / 1000).toFixed(1)} kB of JavaScript, gzip`);
      }
    },
  };
}
