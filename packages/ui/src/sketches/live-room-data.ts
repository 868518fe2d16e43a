import type { StockPoint } from '../area-chart/index.ts';
import type { Bar } from '../bar-chart/index.ts';
import type { LoggedEvent } from '../event-log/index.ts';
import type { Meter } from '../meter-list/index.ts';

/** Clock times of the sketched evening, UTC. */
export const at = (hour: number, minute: number, second = 0) =>
  Date.UTC(2026, 10, 22, hour, minute, second);

export const variants = [
  { name: 'Mixed set', columns: 15, total: 60, left: 24, held: 4 },
  { name: 'All cobalt', columns: 10, total: 40, left: 17, held: 2 },
  { name: 'Oxblood', columns: 5, total: 20, left: 0, held: 0 },
] as const;

export const stock: readonly StockPoint[] = [
  { at: at(19, 50), left: 120, held: 0 },
  { at: at(19, 51), left: 115, held: 2 },
  { at: at(19, 52), left: 111, held: 3 },
  { at: at(19, 53), left: 108, held: 2 },
  { at: at(19, 54), left: 105, held: 3 },
  { at: at(19, 56), left: 101, held: 2 },
  { at: at(19, 58), left: 98, held: 2 },
  { at: at(20, 0), left: 96, held: 1 },
  { at: at(20, 1), left: 72, held: 9 },
  { at: at(20, 2), left: 59, held: 7 },
  { at: at(20, 3), left: 49, held: 6 },
  { at: at(20, 4), left: 41, held: 6 },
];

const minute = (place: number, value: number): Bar => ({
  id: new Date(at(19, 50 + place)).toISOString().slice(11, 16),
  value,
  look: place < 10 ? 'quiet' : place === 14 ? 'running' : 'loud',
});

export const ordersPerMinute: readonly Bar[] = [4, 4, 3, 2, 2, 2, 1, 1, 2, 1, 14, 12, 8, 8, 2].map(
  (value, place) => minute(place, value),
);

export const toldAfter: readonly Bar[] = [5, 13, 18, 14, 10, 6, 5, 4, 2, 2, 1, 1, 0, 1, 0, 0].map(
  (value, place) => ({ id: `${(place / 10).toFixed(1)} s`, value, look: 'loud' }),
);

export const channels = [
  { id: 'In the app', latency: '0.3 s', told: '6,412' },
  { id: 'Web push, 2 being retried', latency: '0.9 s', told: '9,870' },
  { id: 'E-mail', latency: '1.2 s', told: '1,922' },
] as const;

export const refusals: readonly Meter[] = [
  { id: 'early', label: 'Not a follower, before 20:00', value: 64, figure: 64 },
  { id: 'gone', label: 'Oxblood sold out', value: 38, figure: 38 },
  { id: 'limit', label: 'Two per person reached', value: 11, figure: 11 },
  { id: 'tries', label: 'Too many tries', value: 7, figure: 7 },
  { id: 'card', label: 'Card declined, hold lost', value: 3, figure: 3 },
];

export const log: readonly LoggedEvent[] = [
  { id: '1', at: at(20, 4, 11), text: '2 × mixed set paid', fact: 'LD-7K2P', tone: 'done' },
  { id: '2', at: at(20, 4, 9), text: 'Hold taken, all cobalt', fact: 'LD-7K2N', tone: 'drop' },
  { id: '3', at: at(20, 4, 7), text: 'Hold ran out, 1 unit back', fact: 'LD-7JXV' },
  { id: '4', at: at(20, 4, 5), text: '1 × mixed set paid', fact: 'LD-7K2H', tone: 'done' },
  { id: '5', at: at(20, 4, 2), text: 'Card declined, hold on', fact: 'LD-7K2C', tone: 'error' },
  { id: '6', at: at(20, 3, 58), text: '1 × all cobalt paid', fact: 'LD-7K1Z', tone: 'done' },
  { id: '7', at: at(20, 1, 52), text: 'Oxblood sold out', fact: '20 of 20', tone: 'live' },
  { id: '8', at: at(20, 0, 1), text: '18,204 followers told', fact: '0.9 s', tone: 'live' },
  { id: '9', at: at(20, 0, 0), text: 'Drop open to everyone', tone: 'live' },
];
