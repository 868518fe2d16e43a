import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const textFile = /\.(?:js|css|svg|json|webmanifest)$/;
/** Below this a compressed copy saves less than its headers cost. */
const bytesMin = 1_024;

/** Writes a `.br` and a `.gz` beside each text file, as small as they get: nobody waits for them at run time. */
export function precompress(): Plugin {
  return {
    name: 'livedrops-precompress',
    apply: 'build',
    writeBundle({ dir = 'dist' }, bundle) {
      for (const name of Object.keys(bundle)) {
        if (!textFile.test(name) || name.startsWith('.vite/')) continue;
        const path = join(dir, name);
        const bytes = readFileSync(path);
        if (bytes.length < bytesMin) continue;
        const params = {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        };
        writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
        writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
      }
    },
  };
}
