import assert from 'node:assert/strict';
import type { Endpoint } from '../endpoint.ts';
import { endpoints, type OperationId } from '../endpoints.ts';
import { LiveEvent } from '../live.ts';
import { problemsOf } from '../openapi.ts';
import { Problem } from '../primitives.ts';
import { type ProblemSlug, problemKinds } from '../problems.ts';
import { createPlainer, type Plainer } from './plainer.ts';
import type { Frame, Person, Stage } from './stage.ts';

export const origin = 'http://shop.test';

export interface Question {
  /** The status, or the slug of the problem. */
  readonly gives: number | ProblemSlug;
  readonly body?: unknown;
  /** Sent as it is in place of a JSON body. */
  readonly file?: Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly headers: Headers;
  /** The body as JSON; null where it is none. */
  readonly json: unknown;
}

const toldHeaders = ['content-type', 'location', 'etag', 'idempotency-replayed', 'retry-after'];

/** One conversation with a shop: each answer is held against the contract, and all of it is written down. */
export class Talk {
  readonly stage: Stage;
  readonly asked = new Set<OperationId>();
  readonly #plainer: Plainer;
  readonly #lines: string[] = [];

  constructor(stage: Stage) {
    this.stage = stage;
    this.#plainer = createPlainer(stage.now());
  }

  /** What was said, with ids, instants and versions of no meaning made alike: equal for shops that behave alike. */
  transcript(): string {
    return `${this.#lines.join('\n')}\n`;
  }

  async pass(ms: number): Promise<void> {
    await this.stage.pass(ms);
    this.#lines.push(`… ${ms} ms pass`, '');
  }

  /** `line` is a method and an address: `GET /drops/live`. */
  async ask(person: Person, line: string, question: Question): Promise<Answer> {
    const [method = '', path = ''] = line.split(' ');
    const { gives, body, file, headers = {} } = question;
    const response = await this.stage.fetch(
      person,
      new Request(origin + path, {
        method,
        headers: {
          origin,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        ...(file && { body: file }),
      }),
    );
    const text = await response.text();
    const type = response.headers.get('content-type') ?? '';
    const json: unknown = type.includes('json') && text !== '' ? JSON.parse(text) : null;
    const id = operationOf(method, path);
    this.asked.add(id);
    this.#write(`${person}: ${line}`, { question, response, json });
    checkStatus(`${person}: ${line}`, { gives, response, json });
    checkBody(id, { response, json, text });
    return { headers: response.headers, json };
  }

  async follow(person: Person, path: string, count: number): Promise<readonly Frame[]> {
    const frames = await this.stage.frames(person, { path, count });
    this.asked.add('streamLive');
    this.#lines.push(`${person}: GET ${this.#plainer.text(path)}`);
    for (const { id, event, data } of frames) {
      if (event !== null) assert.deepEqual(LiveEvent.parse(data), data);
      this.#lines.push(`${id === null ? '' : 'id '}${event ?? ''} ${this.#plainer.json(data)}`);
    }
    this.#lines.push('');
    return frames;
  }

  #write(
    line: string,
    {
      question,
      response,
      json,
    }: { readonly question: Question; readonly response: Response; readonly json: unknown },
  ): void {
    const plain = this.#plainer;
    const sent = Object.entries(question.headers ?? {}).map(([name, value]) => `${name}: ${value}`);
    const told = toldHeaders.flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [`${name}: ${plain.text(value)}`];
    });
    this.#lines.push(plain.text(line), ...sent.map(plain.text));
    if (question.body !== undefined) this.#lines.push(plain.json(question.body));
    if (question.file) this.#lines.push(`${question.file.length} bytes`);
    this.#lines.push(`→ ${response.status}`, ...told);
    if (json !== null && !('openapi' in Object(json))) this.#lines.push(plain.json(json));
    this.#lines.push('');
  }
}

function operationOf(method: string, path: string): OperationId {
  const plain = path.split('?')[0] ?? '';
  const fits = ([, endpoint]: [string, Endpoint]) =>
    endpoint.method === method.toLowerCase() &&
    new RegExp(`^${endpoint.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(plain);
  // The literal address comes before the one with a parameter: `/drops/live` is no drop.
  const found = Object.entries<Endpoint>(endpoints)
    .filter(fits)
    .sort(([, a], [, b]) => a.path.split('{').length - b.path.split('{').length)[0];
  assert(found, `${method} ${path} is not in the contract`);
  return found[0] as OperationId;
}

function checkStatus(
  line: string,
  {
    gives,
    response,
    json,
  }: { readonly gives: number | ProblemSlug; readonly response: Response; readonly json: unknown },
): void {
  const type = json !== null && typeof json === 'object' && 'type' in json ? json.type : null;
  const wanted =
    typeof gives === 'number'
      ? { status: gives, type: null }
      : { status: problemKinds[gives].status, type: `/problems/${gives}` };
  assert.deepEqual({ status: response.status, type }, wanted, `${line}: ${JSON.stringify(json)}`);
}

/** Strict: neither a field too few nor one that the contract does not have. */
function checkBody(
  id: OperationId,
  {
    response,
    json,
    text,
  }: { readonly response: Response; readonly json: unknown; readonly text: string },
): void {
  if (response.status === 304) {
    assert.equal(text, '');
    return;
  }
  const route: Endpoint = endpoints[id];
  if (response.headers.get('content-type') === 'application/problem+json') {
    const problem = Problem.strict().parse(json);
    assert.equal(problem.status, response.status);
    assert(problemsOf(route).some((slug) => problem.type === `/problems/${slug}`));
    assert.equal(problem.instance, response.headers.get('x-request-id'));
    return;
  }
  const declared = route.answers[response.status];
  assert(declared, `${id} does not declare ${response.status}`);
  if (!declared.schema) {
    assert.equal(text, '');
    return;
  }
  const mediaType = declared.mediaType ?? 'application/json';
  assert(response.headers.get('content-type')?.startsWith(mediaType));
  const body = json ?? text;
  assert.deepEqual(declared.schema.parse(body), body);
}
