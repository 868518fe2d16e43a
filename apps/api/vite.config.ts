import { defineConfig } from 'vite';

/** The API for Node, in few files: what a start does not need is in files of its own and loaded when asked for. */
export default defineConfig({
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'dist',
    sourcemap: true,
    rolldownOptions: {
      input: {
        main: 'src/main.ts',
        cli: 'src/cli.ts',
        'checkpoint-worker': 'src/profiles/checkpoint-worker.ts',
      },
      external: ['better-sqlite3', 'sharp'],
      output: { chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
  ssr: { noExternal: true, external: ['better-sqlite3', 'sharp'] },
});
