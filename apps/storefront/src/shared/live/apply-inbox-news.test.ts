import type { CommittedEvent } from '@livedrops/client/feed-signal';
import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { NotificationCounts } from '../api/wire.ts';
import { queryKeys } from '../query/query-keys.ts';
import { applyInboxNews } from './apply-inbox-news.ts';
import { type FollowStreamOptions, takeSignal } from './follow-stream.ts';

let queryClient: QueryClient;
beforeEach(() => {
  vi.useFakeTimers();
  queryClient = new QueryClient();
});
afterEach(() => {
  queryClient.clear();
  vi.useRealTimers();
});

const counts = () => queryClient.getQueryData<NotificationCounts>(queryKeys.inboxCounts);
const know = (unread_count: number, unseen_count = unread_count) =>
  queryClient.setQueryData(queryKeys.inboxCounts, { unread_count, unseen_count });
const isStale = () => queryClient.getQueryState(queryKeys.inboxCounts)?.isInvalidated;

const started = (notify: boolean): CommittedEvent => ({
  kind: 'drop.started',
  notify,
  event_id: '019aa7c4-8007-7000-8000-000000000001',
  seq: 1,
  occurred_at: '2026-11-22T20:10:00.000Z',
  drop_id: '019aa7c4-8003-7000-8000-000000000005',
  creator_id: '019aa7c4-8001-7000-8000-000000000004',
  title: 'Halo lamp',
});

const options: FollowStreamOptions = {
  url: '/api/live',
  get queryClient() {
    return queryClient;
  },
  resumeFrom: null,
  onBeat: () => undefined,
  onStatus: () => undefined,
  onEvent: () => undefined,
};
const comesBack = () =>
  takeSignal({ type: 'status', status: { state: 'live', lastSeenAt: Date.now() } }, options);

it('counts one more for news, and reads the figures again before long, not at once', () => {
  know(3, 1);
  applyInboxNews(queryClient, started(true));
  expect(counts()).toEqual({ unread_count: 4, unseen_count: 2 });
  vi.advanceTimersByTime(4_900);
  expect(isStale()).toBe(false);
  vi.advanceTimersByTime(25_200);
  expect(isStale()).toBe(true);
});

it('counts nothing that nobody asked for, and nothing before the figures are known', () => {
  applyInboxNews(queryClient, started(true));
  expect(counts()).toBeUndefined();
  know(3);
  applyInboxNews(queryClient, started(false));
  expect(counts()).toEqual({ unread_count: 3, unseen_count: 3 });
});

it('stops where the API stops counting', () => {
  know(100);
  applyInboxNews(queryClient, started(true));
  expect(counts()).toEqual({ unread_count: 100, unseen_count: 100 });
});

it('takes over what another window left', () => {
  know(3);
  const changed = { kind: 'inbox.changed', unread_count: 2, unseen_count: 0 } as const;
  takeSignal({ type: 'inbox', changed }, options);
  expect(counts()).toEqual({ unread_count: 2, unseen_count: 0 });
});

it('reads the figures again when the stream is back: what was marked meanwhile is not repeated', () => {
  know(3);
  vi.advanceTimersByTime(6_000);
  comesBack();
  expect(isStale()).toBe(true);
});

it('does not read twice what it only just read', () => {
  know(3);
  vi.advanceTimersByTime(1_000);
  comesBack();
  expect(isStale()).toBe(false);
});
