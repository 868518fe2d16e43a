import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  describePaymentProvider,
  type PaymentProviderStage,
} from '@livedrops/port-suites/payment-provider.suite';
import { openTestPaymentProvider } from './test-payment-provider.ts';

const cards = {
  approves: '4242424242424242',
  declines: '4000000000000002',
  silent: '4000000000009995',
  late: '4000000000003220',
};
const lateMs = 6_000;

describePaymentProvider('the test payment provider', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'livedrops-bank-'));
  let now = 1_790_000_000_000;
  const open = (): PaymentProviderStage => {
    const provider = openTestPaymentProvider({
      path: join(folder, 'bank.db'),
      clock: { now: () => now },
      lateMs,
    });
    const charge = (id: string) => provider.listCharges().find(({ paymentId }) => paymentId === id);
    return {
      provider,
      cards,
      lateMs,
      advance: (ms) => {
        now += ms;
      },
      heldMinor: (paymentId) => {
        const found = charge(paymentId);
        return found?.state === 'approved' ? (found.amount?.amountMinor ?? 0) : 0;
      },
      // The old connection is left open, as a killed process leaves it.
      reopen: async () => open(),
      close: async () => {
        provider.close();
        await rm(folder, { recursive: true, force: true });
      },
    };
  };
  return open();
});
