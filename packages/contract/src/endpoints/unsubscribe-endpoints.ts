import { z } from '@hono/zod-openapi';
import { endpoint } from '../endpoint.ts';

const query = z.object({
  token: z
    .string()
    .min(1)
    .max(200)
    .openapi({
      description: 'From a mail. It names whose mails and which; it opens nothing else.',
    }),
});

const page = (description: string) => ({
  description,
  schema: z.string(),
  mediaType: 'text/html',
});

export const getUnsubscribePage = endpoint({
  method: 'get',
  path: '/unsubscribe',
  tag: 'Notifications',
  summary: 'The page that a mail’s “No more such mails” leads to',
  description: 'It changes nothing: programs that look through mails open every link.',
  access: 'public',
  request: { query },
  answers: {
    200: page('A page with the buttons that end them.'),
    404: page('The link is not one of ours, or a part of it is missing.'),
  },
  problems: [],
});

export const unsubscribe = endpoint({
  method: 'post',
  path: '/unsubscribe',
  tag: 'Notifications',
  summary: 'Get no more mails of a kind',
  description:
    'One click in a mail program (RFC 8058): the token is the proof, no session is looked at. A second time answers the same.',
  access: 'public',
  carriesProof: true,
  request: { query },
  answers: {
    200: page('A page that says what ended.'),
    404: page('The link is not one of ours, or a part of it is missing.'),
  },
  problems: ['outcome-unknown'],
});
