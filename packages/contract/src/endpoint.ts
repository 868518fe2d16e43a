import type { z } from '@hono/zod-openapi';
import type { ProblemSlug } from './problems.ts';

export interface EndpointAnswer {
  readonly description: string;
  /** Left out: the answer has no body. */
  readonly schema?: z.ZodType;
  /** Media type of the body; JSON unless told. */
  readonly mediaType?: string;
}

export interface Upload {
  /** As in `Content-Type`; the last part may be `*`. */
  readonly mediaType: string;
  readonly bytesMax: number;
}

/** One route of the API, as data: the server, the OpenAPI document, the mocks and the tests read it. */
export interface Endpoint {
  readonly method: 'get' | 'post' | 'patch' | 'put' | 'delete';
  /** OpenAPI form, parameters in braces. */
  readonly path: `/${string}`;
  readonly tag:
    | 'Drops'
    | 'Products'
    | 'Orders'
    | 'People'
    | 'Accounts'
    | 'Live'
    | 'Notifications'
    | 'Operation';
  readonly summary: string;
  readonly description?: string;
  /** Who may call it. `creator` still means: only for what is their own. */
  readonly access: 'public' | 'user' | 'creator' | 'operator';
  /** A token in the request is its whole proof and no cookie is looked at, so it may come from any site. */
  readonly carriesProof?: true;
  readonly request?: {
    readonly params?: z.ZodObject;
    readonly query?: z.ZodObject;
    readonly body?: z.ZodType;
    /** The body is a file of one of these kinds instead, so long at most; its bytes decide what it is. */
    readonly upload?: Upload;
    /** Header names with a sentence each, for the document only. */
    readonly headers?: Readonly<Record<string, string>>;
  };
  readonly answers: Readonly<Record<number, EndpointAnswer>>;
  /** Problems of this route beside those that every route can give. */
  readonly problems: readonly ProblemSlug[];
}

/** Keeps the literal types of an endpoint while checking its form. */
export function endpoint<const E extends Endpoint>(definition: E): E {
  return definition;
}

/** Problems that any route can give; the document adds them to each. */
export const commonProblems = [
  'bad-request',
  'not-found',
  'method-not-allowed',
  'uri-too-long',
  'headers-too-large',
  'request-timeout',
  'validation-failed',
  'rate-limited',
  'overloaded',
  'internal-error',
] as const satisfies readonly ProblemSlug[];

/** Problems of every route that takes a body. */
export const bodyProblems = [
  'malformed-json',
  'unsupported-media-type',
  'payload-too-large',
] as const satisfies readonly ProblemSlug[];

/** Problems of every route that takes a file. */
export const uploadProblems = [
  'payload-too-large',
  'unsupported-image',
] as const satisfies readonly ProblemSlug[];

/** Problems of every route that changes something. */
export const unsafeProblems = ['cross-site-request'] as const satisfies readonly ProblemSlug[];

/** Problems of every route that needs a session. */
export const sessionProblems = ['unauthenticated'] as const satisfies readonly ProblemSlug[];
