import { z } from '@hono/zod-openapi';
import { CalendarText } from '../calendar.ts';
import { CreateDrop, Drop, DropList, DropPage, UpdateDrop } from '../drops.ts';
import { endpoint } from '../endpoint.ts';
import { CursorQuery, Id, IdParams } from '../primitives.ts';

export const listDrops = endpoint({
  method: 'get',
  path: '/drops',
  tag: 'Drops',
  summary: 'List announced drops by phase',
  description: 'Upcoming ones by start, live ones by end, ended ones with the latest first.',
  access: 'public',
  request: {
    query: CursorQuery.extend({
      phase: z.enum(['live', 'upcoming', 'ended']).default('upcoming'),
      creator_id: Id.optional(),
    }),
  },
  answers: { 200: { description: 'One page.', schema: DropPage } },
  problems: ['cursor-invalid'],
});

export const listLiveDrops = endpoint({
  method: 'get',
  path: '/drops/live',
  tag: 'Drops',
  summary: 'Everything that is live now, with stock per variant',
  access: 'public',
  answers: {
    200: { description: 'Live and sold-out drops that have not ended.', schema: DropList },
  },
  problems: [],
});

export const getDrop = endpoint({
  method: 'get',
  path: '/drops/{id}',
  tag: 'Drops',
  summary: 'Read one drop with its stock',
  access: 'public',
  request: { params: IdParams },
  answers: { 200: { description: 'The drop.', schema: Drop } },
  problems: ['drop-not-found'],
});

export const createDrop = endpoint({
  method: 'post',
  path: '/drops',
  tag: 'Drops',
  summary: 'Schedule a drop of a product of yours',
  access: 'creator',
  request: { body: CreateDrop },
  answers: { 201: { description: 'Scheduled; `Location` names it.', schema: Drop } },
  problems: ['not-allowed', 'product-not-found', 'outcome-unknown'],
});

export const updateDrop = endpoint({
  method: 'patch',
  path: '/drops/{id}',
  tag: 'Drops',
  summary: 'Change a drop of yours',
  access: 'creator',
  request: {
    params: IdParams,
    body: UpdateDrop,
    headers: {
      'If-Match':
        'The ETag you read; a change by the creator in between is refused, a sale is not one.',
    },
  },
  answers: { 200: { description: 'Changed.', schema: Drop } },
  problems: [
    'not-allowed',
    'drop-not-found',
    'drop-already-started',
    'drop-ended',
    'drop-cancelled',
    'stock-below-sold',
    'stale-version',
    'outcome-unknown',
  ],
});

export const cancelDrop = endpoint({
  method: 'post',
  path: '/drops/{id}/cancel',
  tag: 'Drops',
  summary: 'Call a drop of yours off',
  description:
    'Running holds end and their units return; confirmed orders stay. A second time answers the same.',
  access: 'creator',
  request: { params: IdParams },
  answers: { 200: { description: 'Cancelled.', schema: Drop } },
  problems: ['not-allowed', 'drop-not-found', 'drop-ended', 'outcome-unknown'],
});

export const getDropCalendar = endpoint({
  method: 'get',
  path: '/drops/{id}/calendar.ics',
  tag: 'Drops',
  summary: 'A drop as a calendar entry',
  description: 'iCalendar (RFC 5545), with an alarm two minutes before the start.',
  access: 'public',
  request: { params: IdParams },
  answers: {
    200: { description: 'The entry.', schema: CalendarText, mediaType: 'text/calendar' },
  },
  problems: ['drop-not-found'],
});
