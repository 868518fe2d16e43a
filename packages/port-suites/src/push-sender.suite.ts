import type { PushSender, PushSubscription } from '@livedrops/core/ports/push-sender';
import { pushPayloadBytesMax } from '@livedrops/core/ports/push-sender';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

/** What the push service does with the next messages. */
export type ServiceMood =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | 'hangs'
  | 'hangs_up'
  | 'talks_for_ever'
  | 'is_gone';

export interface PushSenderStage {
  readonly sender: PushSender;
  /** A new browser's subscription with the service. */
  readonly subscribe: () => PushSubscription;
  readonly setMood: (mood: ServiceMood) => Promise<void>;
  /** What the browser behind a subscription could read, in order. */
  readonly readBy: (subscription: PushSubscription) => readonly string[];
  /** Requests the service has had, whatever became of them. */
  readonly requests: () => number;
  readonly close: () => Promise<void>;
}

/** The behaviour that every push sender must have towards a service that may do anything. */
export function describePushSender(name: string, open: () => Promise<PushSenderStage>): void {
  describe(name, () => {
    let stage: PushSenderStage;
    beforeEach(async () => {
      stage = await open();
    });
    afterEach(() => stage.close());

    const send = (subscription = stage.subscribe(), payload = '{"kind":"drop.started"}') =>
      stage.sender.send(subscription, { payload, ttlMs: 60_000, urgency: 'high' });

    test('a message arrives as it was written, with the browser it was meant for and no other', async () => {
      const [one, other] = [stage.subscribe(), stage.subscribe()];
      const text = '{"title":"Studio Ondo – Tassen ☕ ゆのみ"}';
      expect(await send(one, text)).toEqual({ type: 'sent' });
      expect(stage.readBy(one)).toEqual([text]);
      expect(stage.readBy(other)).toEqual([]);
    });

    test('the longest message arrives, one byte more is a mistake of ours', async () => {
      const subscription = stage.subscribe();
      const longest = 'x'.repeat(pushPayloadBytesMax);
      expect(await send(subscription, longest)).toEqual({ type: 'sent' });
      expect(stage.readBy(subscription)).toEqual([longest]);
      await expect(send(subscription, `${longest}x`)).rejects.toThrow(RangeError);
    });

    test('a hundred messages at once all arrive', async () => {
      const subscriptions = Array.from({ length: 100 }, () => stage.subscribe());
      const outcomes = await Promise.all(subscriptions.map((each) => send(each)));
      expect(new Set(outcomes.map(({ type }) => type))).toEqual(new Set(['sent']));
      for (const each of subscriptions) expect(stage.readBy(each)).toHaveLength(1);
    });

    test.each([404, 410])('an answer of %i means that the browser is gone', async (status) => {
      await stage.setMood({ status });
      expect(await send()).toEqual({ type: 'gone' });
    });

    test.each([500, 502, 503, 429])('an answer of %i is worth another try', async (status) => {
      await stage.setMood({ status });
      expect(await send()).toEqual({ type: 'failed', reason: `http_${status}` });
    });

    test('how long the service wants to be left alone is told', async () => {
      await stage.setMood({ status: 429, headers: { 'retry-after': '17' } });
      expect(await send()).toMatchObject({ type: 'failed', retryAfterMs: 17_000 });
    });

    test.each([400, 401, 403, 413])('an answer of %i is final', async (status) => {
      await stage.setMood({ status });
      expect(await send()).toEqual({ type: 'refused', reason: `http_${status}` });
    });

    test.each([301, 302, 303, 307, 308])('a redirect with %i is not followed', async (status) => {
      const location = stage.subscribe().endpoint;
      await stage.setMood({ status, headers: { location } });
      expect(await send()).toEqual({ type: 'refused', reason: `http_${status}` });
      expect(stage.requests()).toBe(1);
    });

    test('a service that never answers costs a bounded time', async () => {
      await stage.setMood('hangs');
      expect(await send()).toEqual({ type: 'failed', reason: 'time_out' });
    });

    test('a service that hangs up, or is not there, is worth another try', async () => {
      await stage.setMood('hangs_up');
      expect(await send()).toEqual({ type: 'failed', reason: 'unreachable' });
      const subscription = stage.subscribe();
      await stage.setMood('is_gone');
      expect(await send(subscription)).toEqual({ type: 'failed', reason: 'unreachable' });
      await stage.setMood({ status: 201 });
      expect(await send(subscription)).toEqual({ type: 'sent' });
      expect(stage.readBy(subscription)).toHaveLength(1);
    });

    test('an answer without an end does not keep the sender', async () => {
      await stage.setMood('talks_for_ever');
      expect(await send()).toEqual({ type: 'sent' });
    });

    test('a browser’s subscription may be saved', async () => {
      expect(await stage.sender.check(stage.subscribe())).toBeNull();
    });

    test.each([
      ['not_https', { endpoint: 'http://fcm.googleapis.com/x' }],
      ['port_not_allowed', { endpoint: 'https://fcm.googleapis.com:8443/x' }],
      ['host_not_allowed', { endpoint: 'https://127.0.0.1/x' }],
      ['host_not_allowed', { endpoint: 'https://evil.example/x' }],
      ['malformed', { endpoint: 'https://user@fcm.googleapis.com/x' }],
      ['unusable_keys', { p256dh: 'AAAA' }],
      ['unusable_keys', { auth: 'AAAA' }],
    ])('%s: neither saved nor sent to', async (reason, wrong) => {
      const subscription = { ...stage.subscribe(), ...wrong };
      expect(await stage.sender.check(subscription)).toBe(reason);
      expect(await send(subscription)).toEqual({ type: 'refused', reason });
      expect(stage.requests()).toBe(0);
    });
  });
}
