import type { Logger } from 'pino';
import type { AnsweredRequest, HttpLog } from '../http/http-log.ts';
import type { Metrics } from '../metrics/create-metrics.ts';

/** Reads that are answered from memory: counted always, written down only when somebody is looking for a fault. */
const quietRoutes = new Set([
  '/products',
  '/products/{id}',
  '/drops',
  '/drops/live',
  '/drops/{id}',
  '/healthz',
  '/readyz',
  '/metrics',
  '/*',
]);

/** One line for each request worth one, with nothing of its contents. */
export function createHttpLog(logger: Logger, metrics: Pick<Metrics, 'route'>): HttpLog {
  return {
    route(route) {
      const count = metrics.route(route);
      const quiet = quietRoutes.has(route);
      return {
        answered(request) {
          count(request);
          const level = levelOf(request, quiet);
          if (!logger.isLevelEnabled(level)) return;
          const { requestId, method, status, durationMs, userId } = request;
          const ms = Math.round(durationMs * 100) / 100;
          logger[level]({ requestId, method, route, status, ms, userId }, 'request');
        },
      };
    },
    failed(error, { requestId, route }) {
      logger.error({ err: error, requestId, route }, 'request failed');
    },
  };
}

function levelOf({ status }: AnsweredRequest, quiet: boolean): 'debug' | 'info' | 'warn' {
  if (status >= 500) return 'warn';
  return status < 400 && quiet ? 'debug' : 'info';
}
