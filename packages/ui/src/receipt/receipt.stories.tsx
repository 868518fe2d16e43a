import { expect } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { ButtonLink } from '../button/index.ts';
import { expectLessMotion } from '../testing/expect-less-motion.ts';
import { Feed } from '../testing/feed.tsx';
import { eur, germanName } from '../testing/story-world.ts';
import { Receipt, ReceiptFacts, ReceiptRows } from './index.ts';
import { guide } from './receipt.guide.ts';

const facts = [
  { label: 'Order', value: 'LD-7K2Q9F', code: true },
  { label: 'Paid with', value: 'Test card ending 4242' },
  { label: 'Account', value: 'nuno@livedrops.example' },
];

const meta = preview.meta({
  title: 'Commerce/Receipt',
  component: Receipt,
  tags: ['ready'],
  parameters: { guide },
  args: {
    hue: 38,
    unitNumbers: [80],
    stock: { total: 120, left: 18, held: 22 },
    product: 'Tidewater cups',
    creator: 'Studio Ondo',
    paidText: 'Paid at 20:06:31.',
    rows: [{ label: 'Tidewater cups, mixed set', amount: eur(6800) }],
    total: eur(6800),
    facts,
    actions: (
      <ButtonLink tone="ink" size="lg" href="/orders/1">
        See your order
      </ButtonLink>
    ),
  },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '24.5rem' }}>
        <Story />
      </div>
    ),
  ],
});

export const OneUnit = meta.story();

export const TwoUnits = meta.story({
  args: {
    unitNumbers: [80, 81],
    rows: [{ label: 'Tidewater cups, mixed set, 2 units', amount: eur(13_600) }],
    total: eur(13_600),
  },
});

export const EditionSoldOut = meta.story({ args: { stock: { total: 120, left: 0, held: 0 } } });

export const RowsAlone = meta.story({
  render: ({ rows, total }) => <ReceiptRows rows={rows} total={total} />,
});

export const FactsAlone = meta.story({ render: (args) => <ReceiptFacts facts={args.facts} /> });

/** The edition goes on selling below the number that is yours. */
export const Update = meta.story({
  render: (args) => (
    <Feed
      steps={[
        { total: 120, left: 18, held: 22 },
        { total: 120, left: 0, held: 0 },
      ]}
    >
      {(stock) => <Receipt {...args} stock={stock} />}
    </Feed>
  ),
  play: async ({ canvas, userEvent }) => {
    const next = canvas.getByRole('button', { name: 'Next event' });
    const top = next.getBoundingClientRect().top;
    await userEvent.click(next);
    await expect(canvas.getByRole('img', { name: /0 of 120 left/ })).toBeVisible();
    await expect(next.getBoundingClientRect().top).toBe(top);
  },
});

export const Extreme = meta.story({
  args: {
    unitNumbers: [9996, 9997, 9998, 9999],
    stock: { total: 9999, left: 0, held: 0 },
    total: { amount: 1_234_567, currency: 'BHD' },
    rows: [{ label: 'Everything', amount: { amount: 1_234_567, currency: 'BHD' } }],
  },
});

export const LongText = meta.story({
  args: {
    product: germanName,
    creator: germanName,
    rows: [{ label: germanName, amount: eur(6800) }],
    facts: [{ label: 'Bezahlt mit', value: germanName }],
    note: germanName,
  },
});

export const Rtl = meta.story({ globals: { direction: 'rtl' } });

export const ReducedMotion = meta.story({ globals: { motion: 'reduced' }, play: expectLessMotion });

export const Dark = meta.story({ globals: { theme: 'dark' } });
