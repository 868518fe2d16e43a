/** One answered request, with nothing of its contents. */
export interface AnsweredRequest {
  readonly requestId: string;
  readonly method: string;
  /** The route's pattern, never the address itself: addresses may hold what people typed. */
  readonly route: string;
  readonly status: number;
  readonly durationMs: number;
  readonly userId: string | null;
}

/** Where the pipeline tells what happened. */
export interface HttpLog {
  answered(request: AnsweredRequest): void;
  /** A handler threw: the client sees only the request id. */
  failed(error: unknown, request: { readonly requestId: string; readonly route: string }): void;
}
