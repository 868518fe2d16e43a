import type { Operation } from './operation.ts';

/** The only link that a world has sent; nobody's mails hang on it. */
const mockedUnsubscribeToken = 'a-mail';

const page = (title: string) => `<!doctype html><title>${title}</title><h1>${title}</h1>`;
const unknown = { status: 404, body: page('This link does not work') } as const;

export const getUnsubscribePage: Operation<'getUnsubscribePage'> = ({ query }) =>
  query.token === mockedUnsubscribeToken ? { status: 200, body: page('Stop mails') } : unknown;

export const unsubscribe: Operation<'unsubscribe'> = ({ query }) =>
  query.token === mockedUnsubscribeToken ? { status: 200, body: page('Mails stopped') } : unknown;
