import { z } from '@hono/zod-openapi';
import { endpoint } from '../endpoint.ts';
import { problemSlugs } from '../problems.ts';

const Health = z.object({ status: z.enum(['ok', 'draining', 'broken']) }).openapi('Health');

export const getHealth = endpoint({
  method: 'get',
  path: '/healthz',
  tag: 'Operation',
  summary: 'The process is alive',
  access: 'public',
  answers: { 200: { description: 'Alive.', schema: Health } },
  problems: [],
});

export const getReadiness = endpoint({
  method: 'get',
  path: '/readyz',
  tag: 'Operation',
  summary: 'The process takes traffic',
  access: 'public',
  answers: {
    200: { description: 'Ready.', schema: Health },
    503: { description: 'Draining or broken: send traffic elsewhere.', schema: Health },
  },
  problems: [],
});

export const getMetrics = endpoint({
  method: 'get',
  path: '/metrics',
  tag: 'Operation',
  summary: 'Prometheus metrics',
  description: 'On a private port of its own in production.',
  access: 'operator',
  answers: { 200: { description: 'Text format.', schema: z.string(), mediaType: 'text/plain' } },
  problems: [],
});

export const getOpenApi = endpoint({
  method: 'get',
  path: '/openapi.json',
  tag: 'Operation',
  summary: 'This document',
  access: 'public',
  answers: { 200: { description: 'OpenAPI 3.1.', schema: z.record(z.string(), z.unknown()) } },
  problems: [],
});

export const getDocs = endpoint({
  method: 'get',
  path: '/docs',
  tag: 'Operation',
  summary: 'The same for people',
  access: 'public',
  answers: { 200: { description: 'A page.', schema: z.string(), mediaType: 'text/html' } },
  problems: [],
});

export const getProblemPage = endpoint({
  method: 'get',
  path: '/problems/{slug}',
  tag: 'Operation',
  summary: 'What a problem means and what to do',
  access: 'public',
  request: { params: z.object({ slug: z.string().openapi({ enum: [...problemSlugs] }) }) },
  answers: { 200: { description: 'A page.', schema: z.string(), mediaType: 'text/html' } },
  problems: [],
});

export const getOutbox = endpoint({
  method: 'get',
  path: '/outbox',
  tag: 'Operation',
  summary: 'Mails that were kept in place of being sent',
  description: 'Only in a shop without a mail server that is tried out; never in production.',
  access: 'public',
  answers: { 200: { description: 'A page.', schema: z.string(), mediaType: 'text/html' } },
  problems: [],
});

export const getOutboxMail = endpoint({
  method: 'get',
  path: '/outbox/{mailId}',
  tag: 'Operation',
  summary: 'One mail that was kept',
  access: 'public',
  request: { params: z.object({ mailId: z.string().max(64) }) },
  answers: { 200: { description: 'A page.', schema: z.string(), mediaType: 'text/html' } },
  problems: [],
});
