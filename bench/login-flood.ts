import { Agent, request } from 'node:http';

const atOnce = 64;
const places = 10;
const mails = 500;

export interface Flood {
  /** Sends on until `count` are answered in all, or `isOver` says so. */
  send(until: { readonly count: number; readonly isOver?: () => boolean }): Promise<void>;
  /** Answers by status. */
  readonly answers: ReadonlyMap<number, number>;
  /** What was said with 401 and 429; one text each when nobody learns which mails exist. */
  readonly texts: ReadonlySet<string>;
  stop(): void;
}

/** Wrong logins from ten places at once, on mails of which every second one has an account. */
export function prepareFlood(origin: string, known: readonly string[]): Flood {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const answers = new Map<number, number>();
  const texts = new Set<string>();
  let sent = 0;

  async function tryNext(): Promise<void> {
    const index = sent;
    sent += 1;
    const mail = (index >> 1) % mails;
    const email = index % 2 === 0 ? known[mail % known.length] : `nobody-${mail}@bench.example`;
    const { status, text } = await post(
      `203.0.113.${index % places}`,
      JSON.stringify({ email, password: `guess ${index}` }),
    );
    answers.set(status, (answers.get(status) ?? 0) + 1);
    if (status !== 503) texts.add(text);
  }

  function post(place: string, body: string): Promise<{ status: number; text: string }> {
    return new Promise((resolve, reject) => {
      const headers = {
        origin,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'x-forwarded-for': place,
      };
      const outgoing = request(
        `${origin}/auth/sign-in/email`,
        { agent, method: 'POST', headers },
        (answer) => {
          let text = '';
          answer.setEncoding('utf8').on('data', (part: string) => {
            text += part;
          });
          answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text: said(text) }));
        },
      );
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  }

  return {
    answers,
    texts,
    async send({ count, isOver = () => false }) {
      const person = async () => {
        while (sent < count && !isOver()) await tryNext();
      };
      await Promise.all(Array.from({ length: atOnce }, person));
    },
    stop: () => agent.destroy(),
  };
}

/** The problem without what is another in each answer: how long to wait, and the request's own id. */
function said(text: string): string {
  const problem: Record<string, unknown> = JSON.parse(text);
  const { type, title, status, detail } = problem;
  return JSON.stringify({ type, title, status, detail: String(detail).replace(/\d+/g, '…') });
}
