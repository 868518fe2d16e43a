import { Drop } from '@livedrops/contract/drops';
import { Product } from '@livedrops/contract/products';
import ICAL from 'ical.js';
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
/** As a calendar program reads it; it throws at what RFC 5545 does not allow. */
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
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

test('a creator’s calendar has what is live and to come, what was called off, no drafts, and nobody else’s', async () => {
  const rival = await addCreator(shop, 'rival');
  const live = await addDrop(shop, { by: rival, startsInMs: minuteMs });
  const off = await addDrop(shop, { by: rival, startsInMs: 60 * minuteMs });
  const later = await addDrop(shop, { by: rival, startsInMs: 90 * minuteMs });
  const draft = await addDrop(shop, { by: rival, draft: true });
  await addDrop(shop, { by: creator });
  await shop.call('POST', `/drops/${off.dropId}/cancel`, { as: rival });
  shop.clock.advance(2 * minuteMs);
  const { text } = await shop.call('GET', `/creators/${rival.userId}/calendar.ics`);
  const read = eventsOf(text).map(({ uid, component }) => [
    uid,
    component.getFirstPropertyValue('status'),
  ]);
  expect(read).toEqual([
    [`${live.dropId}@livedrops`, 'CONFIRMED'],
    [`${off.dropId}@livedrops`, 'CANCELLED'],
    [`${later.dropId}@livedrops`, 'CONFIRMED'],
  ]);
  const nobody = await shop.call('GET', `/creators/${shop.container.ctx.ids.next()}/calendar.ics`);
  expect(nobody.slug).toBe('creator-not-found');
  expect((await shop.call('GET', `/drops/${draft.dropId}/calendar.ics`)).slug).toBe(
    'drop-not-found',
  );
});

test('a calendar that did not change is not sent again, and a drop that moved is', async () => {
  const { dropId } = await addDrop(shop, { by: creator, startsInMs: 30 * minuteMs });
  for (const path of [
    `/drops/${dropId}/calendar.ics`,
    `/creators/${creator.userId}/calendar.ics`,
  ]) {
    const first = await shop.call('GET', path);
    const known = { 'if-none-match': first.headers.get('etag') ?? '' };
    shop.clock.advance(1_000);
    const second = await shop.call('GET', path, { headers: known });
    expect([second.status, second.text]).toEqual([304, '']);
    const at = (ms: number) => new Date(shop.clock.now() + ms).toISOString();
    const body = { start_time: at(60 * minuteMs), end_time: at(90 * minuteMs) };
    await shop.call('PATCH', `/drops/${dropId}`, { as: creator, body });
    const third = await shop.call('GET', path, { headers: known });
    expect(third.status).toBe(200);
    expect(third.headers.get('cache-control')).toBe('public, max-age=60');
  }
});

test('a calendar program reads long and odd words as they were written', async () => {
  const title = `Tasse „Ébène“; 茶碗, 🏺 \\ ${'très '.repeat(12)}fin`;
  const made = await shop.call('POST', '/products', {
    as: creator,
    body: { title, category: 'Ceramics', price: { amount: 1, currency: 'EUR' } },
  });
  const at = (ms: number) => new Date(shop.clock.now() + ms).toISOString();
  const [start_time, end_time] = [at(minuteMs), at(5 * minuteMs)];
  const { product_id } = made.as(Product);
  const drop = await shop.call('POST', '/drops', {
    as: creator,
    body: { product_id, stock_count: 3, start_time, end_time },
  });
  const { drop_id } = drop.as(Drop);
  const { text } = await shop.call('GET', `/drops/${drop_id}/calendar.ics`);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const [event] = eventsOf(text);
  expect(event?.summary).toBe(`${title} · Studio kiln`);
  expect(event?.startDate.toJSDate().toISOString()).toBe(start_time);
  expect(event?.endDate.toJSDate().toISOString()).toBe(end_time);
  const alarm = event?.component.getFirstSubcomponent('valarm');
  expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT2M');
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
