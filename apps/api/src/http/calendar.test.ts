import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestShop, type TestUser } from '../testing/open-test-shop.ts';
import { addCreator, addDrop, minuteMs } from '../testing/stage.ts';

let shop: Awaited<ReturnType<typeof openTestShop>>;
let creator: TestUser;
beforeAll(async () => {
  shop = await openTestShop();
  creator = await addCreator(shop, 'kiln');
});
afterAll(() => shop[Symbol.asyncDispose]());

/** Lines as a reader has them: folded ones put together again. */
const linesOf = (text: string) => text.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
const stamp = (at: number) => new Date(at).toISOString().replaceAll(/[-:]|\.\d+/g, '');

test('a drop is an entry with its own id, its times in UTC, its link and an alarm two minutes before', async () => {
  const startsAt = shop.clock.now() + 30 * minuteMs;
  const { dropId } = await addDrop(shop, { by: creator, startsInMs: 30 * minuteMs });
  const answer = await shop.call('GET', `/drops/${dropId}/calendar.ics`);
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  const lines = linesOf(answer.text);
  expect(lines).toEqual(
    expect.arrayContaining([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'METHOD:PUBLISH',
      `UID:${dropId}@livedrops`,
      'SEQUENCE:1',
      `DTSTAMP:${stamp(shop.clock.now())}`,
      `DTSTART:${stamp(startsAt)}`,
      `DTEND:${stamp(startsAt + 60 * minuteMs)}`,
      'SUMMARY:Tidewater cups · Studio kiln',
      'STATUS:CONFIRMED',
      'TRIGGER:-PT2M',
      'END:VCALENDAR',
    ]),
  );
  expect(lines.some((line) => line.startsWith('URL') && line.endsWith(`/drops/${dropId}`))).toBe(
    true,
  );
});

test('no line is longer than a calendar program takes, and no break ends a line but CRLF', async () => {
  const { dropId } = await addDrop(shop, { by: creator });
  const { text } = await shop.call('GET', `/drops/${dropId}/calendar.ics`);
  for (const line of text.split('\r\n')) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n]/);
  }
});

test('a drop that moves is the same entry with a later sequence, one called off is cancelled', async () => {
  const { dropId } = await addDrop(shop, { by: creator, startsInMs: 30 * minuteMs });
  const at = (ms: number) => new Date(shop.clock.now() + ms).toISOString();
  const body = { start_time: at(60 * minuteMs), end_time: at(90 * minuteMs) };
  await shop.call('PATCH', `/drops/${dropId}`, { as: creator, body });
  const read = async () => linesOf((await shop.call('GET', `/drops/${dropId}/calendar.ics`)).text);
  const moved = await read();
  expect(moved).toContain('SEQUENCE:2');
  expect(moved).toContain(`DTSTART:${stamp(Date.parse(body.start_time))}`);
  await shop.call('POST', `/drops/${dropId}/cancel`, { as: creator });
  const off = await read();
  expect(off).toContain('STATUS:CANCELLED');
  expect(off).not.toContain('BEGIN:VALARM');
});

test('a creator’s calendar has what is live and to come, no drafts, and nobody else’s', async () => {
  const rival = await addCreator(shop, 'rival');
  const [own, other] = [
    await addDrop(shop, { by: rival, startsInMs: minuteMs }),
    await addDrop(shop, { by: rival, startsInMs: 90 * minuteMs }),
  ];
  const draft = await addDrop(shop, { by: rival, draft: true });
  await addDrop(shop, { by: creator });
  shop.clock.advance(2 * minuteMs);
  const { text } = await shop.call('GET', `/creators/${rival.userId}/calendar.ics`);
  const uids = linesOf(text).filter((line) => line.startsWith('UID:'));
  expect(uids).toEqual([own, other].map(({ dropId }) => `UID:${dropId}@livedrops`));
  expect(text).not.toContain(draft.dropId);
  const nobody = await shop.call('GET', `/creators/${shop.container.ctx.ids.next()}/calendar.ics`);
  expect(nobody.slug).toBe('creator-not-found');
  expect((await shop.call('GET', `/drops/${draft.dropId}/calendar.ics`)).slug).toBe(
    'drop-not-found',
  );
});

test('what a creator writes cannot add lines of its own', async () => {
  const evil = 'Cups\\, END:VEVENT; ATTENDEE:x';
  const made = await shop.call('POST', '/products', {
    as: creator,
    body: { title: evil, category: 'Ceramics', price: { amount: 1, currency: 'EUR' } },
  });
  const { product_id } = made.json as { product_id: string };
  const at = (ms: number) => new Date(shop.clock.now() + ms).toISOString();
  const drop = await shop.call('POST', '/drops', {
    as: creator,
    body: { product_id, stock_count: 3, start_time: at(minuteMs), end_time: at(5 * minuteMs) },
  });
  const { drop_id } = drop.json as { drop_id: string };
  const { text } = await shop.call('GET', `/drops/${drop_id}/calendar.ics`);
  expect(linesOf(text).filter((line) => line === 'END:VEVENT')).toHaveLength(1);
  expect(linesOf(text).some((line) => line.startsWith('ATTENDEE'))).toBe(false);
  expect(text).toContain('Cups\\\\\\, END:VEVENT\\; ATTENDEE:x');
});
