import type { Mail } from '@livedrops/core/ports/mailer';
import { moveLetters } from '../accounts/move-letters.ts';
import { deliverMail } from '../deliveries/deliver-mail.ts';
import { endDelivery } from '../deliveries/end-delivery.ts';
import type { TestShop } from './open-test-shop.ts';

/** Sends what waits to be sent by mail, as the workers would, and gives it: the earliest first. */
export async function readLetters({ container }: TestShop): Promise<readonly Mail[]> {
  const { accountStore, contacts, ctx, deliveries, delivering } = container;
  while ((await moveLetters(accountStore, deliveries.queue)) > 0);
  const sent: Mail[] = [];
  const mailer = {
    async send(mail: Mail) {
      sent.push(mail);
      return { type: 'sent' } as const;
    },
  };
  const { places } = delivering;
  const mail = { ...ctx, mailer, contacts, places, timeoutMs: 1_000, random: () => 0 };
  for (;;) {
    const claims = await deliveries.queue.claim({ channel: 'mail', limit: 100, leaseMs: 60_000 });
    for (const claim of claims) {
      await endDelivery(deliveries.queue, claim, await deliverMail(mail, claim));
    }
    if (claims.length === 0) return sent;
  }
}

/** Behind the # of a mail's link; null: it has none. */
export const tokenIn = (text: string) => /#token=([\w.-]+)/.exec(text)?.[1] ?? null;
