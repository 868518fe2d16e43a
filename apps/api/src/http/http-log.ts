/** One answered request, with nothing of its contents; not even its address, which may hold what people typed. */
export interface AnsweredRequest {
  readonly requestId: string;
  readonly method: string;
  readonly status: number;
  readonly durationMs: number;
  readonly userId: string | null;
}

/** Where the pipeline tells what happened. */
export interface HttpLog {
  /** Counts answers of one route; made once for each. */
  route(route: string): RouteLog;
  /** A handler threw: the client sees only the request id. */
  failed(error: unknown, request: { readonly requestId: string; readonly route: string }): void;
}

export interface RouteLog {
  answered(request: AnsweredRequest): void;
}
