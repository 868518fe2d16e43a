import { endpoint } from '../endpoint.ts';
import { LiveEvent, LiveQuery } from '../live.ts';

export const streamLive = endpoint({
  method: 'get',
  path: '/live',
  tag: 'Live',
  summary: 'Follow committed events as they happen',
  description:
    'Server-sent events; `data` is a LiveEvent, `event` its kind, `id` its seq. The first frame is the current cursor. `Last-Event-ID` replays the last 10 minutes, older or unknown ids get `reset`.',
  access: 'public',
  request: { query: LiveQuery, headers: { 'Last-Event-ID': 'Where to go on.' } },
  answers: {
    200: { description: 'The stream.', schema: LiveEvent, mediaType: 'text/event-stream' },
  },
  problems: ['too-many-streams'],
});
