import type {
  bodyProblems,
  commonProblems,
  sessionProblems,
  unsafeProblems,
  uploadProblems,
} from '@livedrops/contract/endpoint';
import type { Endpoints, OperationId } from '@livedrops/contract/endpoints';
import type { z } from 'zod';
import type { Problem } from '../world/wire.ts';
import type { World } from '../world/world.ts';

type Request<K extends OperationId> = Endpoints[K] extends { request: infer R } ? R : object;

type Part<K extends OperationId, Name extends string> =
  Request<K> extends Record<Name, infer Schema extends z.ZodType> ? z.output<Schema> : undefined;

type BodyOf<Answer> = Answer extends { schema: infer Schema extends z.ZodType }
  ? { readonly body: z.output<Schema> }
  : { readonly body?: undefined };

type Answers<K extends OperationId> = Endpoints[K]['answers'];

/** What the contract declares for the operation, as a union over its statuses. */
export type Answer<K extends OperationId> = {
  [Status in keyof Answers<K>]: {
    readonly status: Status;
    readonly headers?: Readonly<Record<string, string>>;
  } & BodyOf<Answers<K>[Status]>;
}[keyof Answers<K>];

/** The problems that the contract declares for the operation. */
export type SlugOf<K extends OperationId> =
  | Endpoints[K]['problems'][number]
  | (typeof commonProblems)[number]
  | (Request<K> extends { body: unknown } ? (typeof bodyProblems)[number] : never)
  | (Request<K> extends { upload: unknown } ? (typeof uploadProblems)[number] : never)
  | (Endpoints[K]['method'] extends 'get' ? never : (typeof unsafeProblems)[number])
  | (Endpoints[K]['access'] extends 'user' | 'creator' ? (typeof sessionProblems)[number] : never);

export interface Refusal<Slug extends string> {
  readonly problem: Slug;
  readonly facts?: Partial<Problem> | undefined;
}

/** One request of an operation, read by the contract's schemas. */
export type Call<K extends OperationId> = PlainCall<K> & FilePart<K>;

type FilePart<K extends OperationId> =
  Request<K> extends { upload: unknown }
    ? { readonly file: Uint8Array }
    : { readonly file?: undefined };

interface PlainCall<K extends OperationId> {
  readonly world: World;
  readonly request: globalThis.Request;
  readonly params: Part<K, 'params'>;
  readonly query: Part<K, 'query'>;
  readonly body: Part<K, 'body'>;
  readonly userId: Endpoints[K]['access'] extends 'user' | 'creator' ? string : string | null;
}

/** Answers as the API would: only declared answers and problems compile. */
export type Operation<K extends OperationId> = (call: Call<K>) => Answer<K> | Refusal<SlugOf<K>>;

/** The stream is the one operation that is not one answer. */
export type AnsweredOperationId = Exclude<OperationId, 'streamLive'>;
