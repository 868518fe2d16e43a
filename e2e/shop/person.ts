import { randomUUID } from 'node:crypto';

/** An answer of the API, its body read. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Somebody at the shop who speaks plain HTTP, with a cookie jar of one. */
export interface Person {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  /** The session, for a browser window of this person. */
  cookie(): { readonly name: string; readonly value: string; readonly url: string };
  send(method: 'GET' | 'POST', path: string, body?: object): Promise<Answer>;
  /** @throws Error when the answer is not one of success. */
  ask(method: 'GET' | 'POST', path: string, body?: object): Promise<unknown>;
}

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

async function enter(origin: string, path: string, body: Credentials & { name?: string }) {
  let cookie = '';

  const send: Person['send'] = async (method, to, content) => {
    const answer = await fetch(`${origin}/api${to}`, {
      method,
      headers: {
        origin,
        ...(cookie === '' ? {} : { cookie }),
        ...(content ? { 'content-type': 'application/json' } : {}),
      },
      ...(content ? { body: JSON.stringify(content) } : {}),
      signal: AbortSignal.timeout(15_000),
    });
    const [line] = answer.headers.getSetCookie();
    if (line) cookie = line.split(';', 1)[0] ?? '';
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
  };

  const ask: Person['ask'] = async (method, to, content) => {
    const answer = await send(method, to, content);
    if (answer.status < 300) return answer.body;
    throw new Error(`${method} ${to} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  };

  await ask('POST', path, body);
  const readCookie: Person['cookie'] = () => {
    const at = cookie.indexOf('=');
    return { name: cookie.slice(0, at), value: cookie.slice(at + 1), url: origin };
  };
  return { send, ask, cookie: readCookie };
}

/** Somebody who has an account already. */
export async function signIn(origin: string, credentials: Credentials): Promise<Person> {
  return {
    name: '',
    ...credentials,
    ...(await enter(origin, '/auth/sign-in/email', credentials)),
  };
}

/** Somebody new, signed in. */
export async function signUp(origin: string, name = 'Ada Almeida'): Promise<Person> {
  const email = `${randomUUID()}@mail.example`;
  const given = { name, email, password: 'long enough for e2e' };
  return { ...given, ...(await enter(origin, '/auth/sign-up/email', given)) };
}
