import { cards, hold, makeDrop, makeLiveDrop, minuteMs, nowhere, pay } from './staged-drop.ts';
import type { Talk } from './talk.ts';

const order = (drop_id: string, key: string, more: object = {}) => ({
  body: { drop_id, quantity: 1, idempotency_key: key, ...more },
});

/** From taking a unit to its receipt, and what is refused on the way. */
export const buyingCases = {
  'a unit is held, paid for and kept': async (talk: Talk) => {
    const drop = await makeLiveDrop(talk);
    const address = await hold(talk, drop);
    await talk.ask('buyer', `GET ${address}`, { gives: 200 });
    await talk.ask('buyer', `GET /drops/${drop.dropId}`, { gives: 200 });
    await talk.pass(5_000);
    await talk.ask('buyer', `POST ${address}/pay`, { gives: 200, ...pay('approves') });
    await talk.ask('buyer', `POST ${address}/pay`, { gives: 200, ...pay('approves') });
    await talk.ask('guest', `GET /drops/${drop.dropId}`, { gives: 200 });
    await talk.ask('buyer', `POST ${address}/cancel`, { gives: 'invalid-transition' });
    await talk.ask('buyer', `POST ${address}/extend`, { gives: 'invalid-transition' });
  },
  'a repeated key gives the same order, and another body is refused': async (talk: Talk) => {
    const { dropId } = await makeLiveDrop(talk);
    await talk.ask('buyer', 'POST /orders', { gives: 201, ...order(dropId, 'mine') });
    await talk.ask('buyer', 'POST /orders', { gives: 200, ...order(dropId, 'mine') });
    const other = order(dropId, 'mine', { quantity: 2 });
    await talk.ask('buyer', 'POST /orders', { gives: 'idempotency-key-reused', ...other });
    await talk.ask('stranger', 'POST /orders', { gives: 201, ...order(dropId, 'mine') });
  },
  'a key must be there, fit, and be one': async (talk: Talk) => {
    const { dropId } = await makeLiveDrop(talk);
    const body = { drop_id: dropId, quantity: 1 };
    await talk.ask('buyer', 'POST /orders', { gives: 'idempotency-key-missing', body });
    const spaced = order(dropId, 'with space');
    await talk.ask('buyer', 'POST /orders', { gives: 'idempotency-key-invalid', ...spaced });
    const twice = { ...order(dropId, 'one'), headers: { 'idempotency-key': 'other' } };
    await talk.ask('buyer', 'POST /orders', { gives: 'idempotency-key-ambiguous', ...twice });
    const alias = { body, headers: { 'idempotency-key': 'alias' } };
    await talk.ask('buyer', 'POST /orders', { gives: 201, ...alias });
  },
  'the last unit is sold once': async (talk: Talk) => {
    const drop = await makeLiveDrop(talk, { stock: 3, limit: 3 });
    const { dropId } = drop;
    await hold(talk, drop, { by: 'stranger', quantity: 2 });
    const two = order(dropId, 'two', { quantity: 2 });
    await talk.ask('buyer', 'POST /orders', { gives: 'insufficient-stock', ...two });
    const address = await hold(talk, drop);
    await talk.ask('buyer', 'POST /orders', { gives: 'sold-out', ...order(dropId, 'late') });
    await talk.ask('guest', `GET /drops/${dropId}`, { gives: 200 });
    await talk.ask('buyer', `POST ${address}/cancel`, { gives: 200 });
    await talk.ask('buyer', `POST ${address}/cancel`, { gives: 200 });
    await talk.ask('buyer', `POST ${address}/pay`, {
      gives: 'invalid-transition',
      ...pay('approves'),
    });
    await talk.ask('guest', `GET /drops/${dropId}`, { gives: 200 });
  },
  'nobody has more than their share': async (talk: Talk) => {
    const drop = await makeLiveDrop(talk, { limit: 2 });
    await hold(talk, drop);
    const two = order(drop.dropId, 'more', { quantity: 2 });
    await talk.ask('buyer', 'POST /orders', { gives: 'customer-limit', ...two });
    await talk.ask('creator', 'POST /orders', {
      gives: 'not-allowed',
      ...order(drop.dropId, 'own'),
    });
  },
  'a drop sells within its window only': async (talk: Talk) => {
    const { dropId } = await makeDrop(talk, { startsInMs: minuteMs, lastsMs: 10 * minuteMs });
    const body = order(dropId, 'early');
    await talk.ask('buyer', 'POST /orders', { gives: 'drop-not-started', ...body });
    await talk.pass(minuteMs);
    await talk.ask('buyer', 'POST /orders', { gives: 201, ...body });
    await talk.pass(10 * minuteMs);
    await talk.ask('buyer', 'POST /orders', { gives: 'drop-ended', ...order(dropId, 'late') });
    await talk.ask('buyer', 'POST /orders', { gives: 'drop-not-found', ...order(nowhere, 'none') });
  },
  'an order is of its owner alone': async (talk: Talk) => {
    const drop = await makeLiveDrop(talk);
    const address = await hold(talk, drop);
    await talk.ask('stranger', `GET ${address}`, { gives: 'order-not-found' });
    for (const verb of ['cancel', 'extend']) {
      await talk.ask('stranger', `POST ${address}/${verb}`, { gives: 'order-not-found' });
    }
    const paying = { gives: 'order-not-found', ...pay('approves') } as const;
    await talk.ask('stranger', `POST ${address}/pay`, paying);
    await talk.ask('guest', `GET ${address}`, { gives: 'unauthenticated' });
    await talk.ask('guest', 'GET /orders', { gives: 'unauthenticated' });
    await talk.ask('guest', 'POST /orders', {
      gives: 'unauthenticated',
      ...order(drop.dropId, 'x'),
    });
    await talk.ask('buyer', `GET /orders/${nowhere}`, { gives: 'order-not-found' });
  },
  'a hold is made longer once, and then ends': async (talk: Talk) => {
    const drop = await makeLiveDrop(talk);
    const address = await hold(talk, drop);
    await talk.ask('buyer', `POST ${address}/extend`, { gives: 200 });
    await talk.ask('buyer', `POST ${address}/extend`, { gives: 'hold-already-extended' });
    await talk.pass(10 * minuteMs);
    await talk.ask('buyer', `POST ${address}/pay`, { gives: 'hold-expired', ...pay('approves') });
    await talk.ask('buyer', `POST ${address}/extend`, { gives: 'hold-expired' });
    await talk.ask('buyer', `GET ${address}`, { gives: 200 });
    await talk.ask('guest', `GET /drops/${drop.dropId}`, { gives: 200 });
  },
  'a declined card takes nothing, and another try is taken': async (talk: Talk) => {
    const address = await hold(talk, await makeLiveDrop(talk));
    await talk.ask('buyer', `POST ${address}/pay`, {
      gives: 'payment-declined',
      ...pay('declines'),
    });
    await talk.ask('buyer', `GET ${address}`, { gives: 200 });
    await talk.ask('buyer', `POST ${address}/pay`, { gives: 200, ...pay('approves') });
  },
  'a card that declines once is taken the second time': async (talk: Talk) => {
    const address = await hold(talk, await makeLiveDrop(talk));
    const once = pay('declinesOnce');
    await talk.ask('buyer', `POST ${address}/pay`, { gives: 'payment-declined', ...once });
    await talk.ask('buyer', `POST ${address}/pay`, { gives: 200, ...once });
  },
  'a silent bank leaves the order as it is, is not asked twice, and the order can be let go':
    async (talk: Talk) => {
      const address = await hold(talk, await makeLiveDrop(talk));
      await talk.ask('buyer', `POST ${address}/pay`, { gives: 202, ...pay('approvesLate') });
      const again = { gives: 'payment-in-progress', ...pay('approves') } as const;
      await talk.ask('buyer', `POST ${address}/pay`, again);
      await talk.ask('buyer', `POST ${address}/cancel`, { gives: 200 });
    },
  'values that do not fit are named': async (talk: Talk) => {
    const { dropId } = await makeLiveDrop(talk);
    const none = order(dropId, 'none', { quantity: 0 });
    await talk.ask('buyer', 'POST /orders', { gives: 'validation-failed', ...none });
    const stranger = order(dropId, 'unknown', { variant_id: nowhere });
    await talk.ask('buyer', 'POST /orders', { gives: 'validation-failed', ...stranger });
    const more = order(dropId, 'more', { coupon: 'FREE' });
    await talk.ask('buyer', 'POST /orders', { gives: 'validation-failed', ...more });
    const plain = { headers: { 'content-type': 'text/plain' }, ...order(dropId, 'plain') };
    await talk.ask('buyer', 'POST /orders', { gives: 'unsupported-media-type', ...plain });
    const address = `/orders/${nowhere}/pay`;
    const short = { body: { card_number: cards.approves.slice(0, 3) } };
    await talk.ask('buyer', `POST ${address}`, { gives: 'validation-failed', ...short });
  },
};
