import { countWord } from '@livedrops/ui/buy-area';
import { spellRemaining } from '@livedrops/ui/countdown';
import type { Order } from '../../shared/api/wire.ts';
import { holdLengthMs } from './own-order.ts';

/** `One is yours`, `Two are yours`. */
export const sayHeld = (quantity: number): string =>
  quantity === 1 ? 'One is yours' : `${countWord(quantity)} are yours`;

/** What the hold says in its last minute. */
export function sayMoreTime(order: Order, leftMs: number): { title: string; detail: string } {
  if (leftMs <= 0) return { title: 'Your time is up', detail: 'Waiting for the shop’s clock' };
  if (!order.can_extend) {
    return { title: 'Your hold ends soon', detail: 'Then it goes back. Nothing is charged.' };
  }
  return {
    title: 'Still need it?',
    detail: `We can add ${spellRemaining(holdLengthMs(order))}, once`,
  };
}
