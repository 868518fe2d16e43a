import { writeFileSync } from 'node:fs';
import { buildOpenApiDocument } from '../src/openapi.ts';

const file = new URL('../openapi.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(buildOpenApiDocument(), null, 2)}\n`);
