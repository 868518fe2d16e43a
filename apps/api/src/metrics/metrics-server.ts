import { createServer, type Server } from 'node:http';
import type { Metrics } from './create-metrics.ts';

/** The metrics on a port of their own, which the world does not reach. */
export function createMetricsServer(metrics: Pick<Metrics, 'text'>): Server {
  return createServer((incoming, outgoing) => {
    if (incoming.method !== 'GET' || incoming.url !== '/metrics') {
      outgoing.writeHead(404).end();
      return;
    }
    void metrics.text().then(
      (text) => outgoing.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' }).end(text),
      () => outgoing.writeHead(500).end(),
    );
  });
}
