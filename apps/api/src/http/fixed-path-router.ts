import type { Result, Router } from 'hono/router';
import { RegExpRouter } from 'hono/router/reg-exp-router';

const noParams = Object.freeze({});

/**
 * Fixed paths by a map, paths with parameters by Hono's quickest router. That one refuses `/drops/live` beside `/drops/:id`, and
 * the router that Hono falls back to costs more than the rest of a cached read.
 */
export class FixedPathRouter<Handler> implements Router<Handler> {
  readonly name = 'FixedPathRouter';
  readonly #fixed = new Map<string, Result<Handler>>();
  readonly #paths = new Set<string>();
  readonly #withParams = new RegExpRouter<Handler>();

  add(method: string, path: string, handler: Handler): void {
    if (path.includes(':')) this.#withParams.add(method, path, handler);
    else {
      this.#fixed.set(`${method} ${path}`, [[[handler, noParams]]]);
      this.#paths.add(path);
    }
  }

  match(method: string, path: string): Result<Handler> {
    const fixed = this.#fixed.get(`${method} ${path}`);
    if (fixed) return fixed;
    return this.#paths.has(path) ? [[]] : this.#withParams.match(method, path);
  }
}
