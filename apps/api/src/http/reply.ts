import type {
  bodyProblems,
  commonProblems,
  Endpoint,
  sessionProblems,
  Upload,
  unsafeProblems,
  uploadProblems,
} from '@livedrops/contract/endpoint';
import type { Actor } from '@livedrops/core/shared/context';
import type { z } from 'zod';
import type { CallRequest } from './call-request.ts';
import type { ProblemReply } from './problem.ts';

export type ReplyHeaders = Readonly<Record<string, string>>;

type ParsedPart<E extends Endpoint, Part extends 'params' | 'query' | 'body'> = E extends {
  readonly request: { readonly [P in Part]: infer Schema extends z.ZodType };
}
  ? z.output<Schema>
  : undefined;

/** What a handler is called with: everything the contract names, parsed and checked. */
export interface Call<E extends Endpoint = Endpoint> {
  readonly params: ParsedPart<E, 'params'>;
  readonly query: ParsedPart<E, 'query'>;
  readonly body: ParsedPart<E, 'body'>;
  /** What was sent, where the contract asks for a file. */
  readonly file: E extends { readonly request: { readonly upload: Upload } }
    ? Uint8Array
    : undefined;
  /** Who is signed in; only where the contract asks for a session. */
  readonly actor: E['access'] extends 'user' | 'creator' ? Actor : null;
  readonly request: CallRequest;
}

/** The problem slugs that the contract lets this endpoint answer. */
export type SlugsOf<E extends Endpoint> =
  | E['problems'][number]
  | (typeof commonProblems)[number]
  | (E extends { readonly request: { readonly body: z.ZodType } }
      ? (typeof bodyProblems)[number]
      : never)
  | (E extends { readonly request: { readonly upload: Upload } }
      ? (typeof uploadProblems)[number]
      : never)
  | (E['method'] extends 'get' ? never : (typeof unsafeProblems)[number])
  | (E['access'] extends 'user' | 'creator' ? (typeof sessionProblems)[number] : never);

type AnswerReply<E extends Endpoint> = {
  [Status in keyof E['answers'] & number]: E['answers'][Status] extends {
    readonly schema: infer Schema extends z.ZodType;
  }
    ? {
        readonly status: Status;
        readonly body: z.input<Schema>;
        readonly headers?: ReplyHeaders;
      }
    : { readonly status: Status; readonly headers?: ReplyHeaders };
}[keyof E['answers'] & number];

/** Bytes that were made before the request came. */
export interface PremadeReply {
  readonly status: 200 | 304 | 404;
  readonly premade: string | Uint8Array | null;
  readonly headers: ReplyHeaders;
}

/** The handler has taken the connection over and answers on it by itself, as the live stream does. */
export interface TakenReply {
  readonly taken: true;
}

/** Only what the contract declares for the endpoint compiles. */
export type Reply<E extends Endpoint = Endpoint> =
  | AnswerReply<E>
  | ProblemReply<SlugsOf<E>>
  | PremadeReply
  | TakenReply;

/** Handles one endpoint. It translates and calls a use case; it decides nothing about the business. */
export type Handler<E extends Endpoint = Endpoint> = (
  call: Call<E>,
) => Reply<E> | Promise<Reply<E>>;
