import openApi from '@livedrops/contract/openapi.json' with { type: 'json' };
import { problemKinds } from '@livedrops/contract/problems';
import type { Operation } from './operation.ts';

const ok = { status: 200, body: { status: 'ok' } } as const;

export const getHealth: Operation<'getHealth'> = () => ok;

export const getReadiness: Operation<'getReadiness'> = () => ok;

export const getMetrics: Operation<'getMetrics'> = ({ world }) => ({
  status: 200,
  body: `# TYPE livedrops_stream_clients gauge\nlivedrops_stream_clients ${world.listeners.size}\n`,
});

export const getOpenApi: Operation<'getOpenApi'> = () => ({ status: 200, body: openApi });

export const getDocs: Operation<'getDocs'> = () => ({
  status: 200,
  body: '<!doctype html><title>LiveDrops API</title><h1>LiveDrops API</h1>',
});

export const getProblemPage: Operation<'getProblemPage'> = ({ params }) => {
  const kind = Object.entries(problemKinds).find(([slug]) => slug === params.slug)?.[1];
  if (!kind) return { problem: 'not-found' };
  return {
    status: 200,
    body: `<!doctype html><title>${kind.title}</title><h1>${kind.title}</h1><p>${kind.help}</p>`,
  };
};

const noMails = '<!doctype html><title>Outbox</title><h1>Outbox</h1><p>No mail yet.</p>';

export const getOutbox: Operation<'getOutbox'> = () => ({ status: 200, body: noMails });

/** The mocked world mails nothing; one page shows what a mail looks like. */
export const getOutboxMail: Operation<'getOutboxMail'> = ({ params }) =>
  params.mailId === 'sample'
    ? { status: 200, body: '<!doctype html><title>A mail</title><h1>A mail</h1>' }
    : { problem: 'not-found' };
