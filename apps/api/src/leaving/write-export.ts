import { setImmediate as nextTurn } from 'node:timers/promises';
import type { UserId } from '@livedrops/core/shared/ids';
import type { Exporter } from './exporter.ts';

/**
 * The sections as JSON text, a page at a time: whoever has ordered for years must not make those wait who order now.
 */
export async function writeExport(
  exporters: readonly Exporter[],
  userId: UserId,
  head: object,
): Promise<string> {
  const texts: string[] = [];
  for (const { section, pages } of exporters) {
    const rows: string[] = [];
    for await (const page of pages(userId)) {
      rows.push(...page.map((row) => JSON.stringify(row)));
      await nextTurn();
    }
    texts.push(`${JSON.stringify(section)}:[${rows.join(',')}]`);
  }
  return `${JSON.stringify(head).slice(0, -1)},"sections":{${texts.join(',')}}}`;
}
