import { expect, fn, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Button } from '../button/index.ts';
import { germanName } from '../testing/story-world.ts';
import { guide } from './check-list.guide.ts';
import { CheckList, CheckRow } from './index.ts';

const onMove = fn();

const ready = (
  <>
    <CheckRow state="passed" title="Pictures" detail="4 of 4 have a description" />
    <CheckRow state="passed" title="Stock adds up" detail="36 white + 24 clay = 60" />
    <CheckRow state="passed" title="Payments" detail="Test provider answered in 84 ms" />
    <CheckRow
      state="passed"
      title="Crowd rehearsed"
      detail="500 buyers on 60 units: 60 sold, 0 too many"
    />
    <CheckRow
      state="warning"
      title="Another drop close by"
      detail="Atelier Brume starts 20:10. 31% of your followers follow both."
      action={<Button onClick={onMove}>Move to 20:30</Button>}
    />
  </>
);

const meta = preview.meta({
  title: 'Patterns/CheckList',
  component: CheckList,
  subcomponents: { CheckRow },
  tags: ['ready'],
  parameters: { guide },
  args: { 'aria-label': 'Ready for Friday', style: { maxInlineSize: '34rem' }, children: ready },
});

export const Playground = meta.story({ globals: { viewport: { value: 'tablet' } } });

export const Variants = meta.story({
  args: {
    children: (
      <>
        <CheckRow state="passed" title="Pictures" detail="4 of 4 have a description" />
        <CheckRow
          state="failed"
          title="Stock adds up"
          detail="36 white + 20 clay = 56, and the edition is 60"
          action={<Button>Mend the stock</Button>}
        />
        <CheckRow state="warning" title="Late at night for most followers" />
        <CheckRow state="running" title="Crowd rehearsed" detail="312 of 500 buyers" />
        <CheckRow state="waiting" title="Payments" />
      </>
    ),
  },
});

export const Loading = meta.story({
  args: {
    'aria-busy': true,
    children: (
      <>
        <CheckRow state="running" title="Pictures" />
        <CheckRow state="waiting" title="Stock adds up" />
        <CheckRow state="waiting" title="Payments" />
      </>
    ),
  },
});

export const LongText = meta.story({
  args: {
    children: (
      <CheckRow
        state="failed"
        title={germanName}
        detail={germanName.repeat(2)}
        action={<Button>{germanName}</Button>}
      />
    ),
  },
  globals: { viewport: { value: 'small' } },
});

export const Narrow320 = meta.story({ globals: { viewport: { value: 'small' } } });

export const Rtl = meta.story({ globals: { direction: 'rtl' } });

export const Dark = meta.story({ ...Variants.input, globals: { theme: 'dark' } });

export const Keyboard = meta.story({
  play: async ({ canvas }) => {
    onMove.mockClear();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Move to 20:30' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(onMove).toHaveBeenCalledOnce();
  },
});
