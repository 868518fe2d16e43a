import { readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const document = JSON.parse(
  readFileSync(new URL('../../contract/openapi.json', import.meta.url), 'utf8'),
);
const header =
  '// Generated from packages/contract/openapi.json by `pnpm generate`. Do not edit.\n\n';
const types = astToString(
  await openapiTS(document, { alphabetize: true, defaultNonNullable: false }),
);
writeFileSync(new URL('../src/schema.d.ts', import.meta.url), header + types);
