import { expect, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Avatar } from '../avatar/index.ts';
import { Badge } from '../badge/index.ts';
import { Button } from '../button/index.ts';
import { Field } from '../field/index.ts';
import { Heading } from '../heading/index.ts';
import { LiveBadge } from '../live-badge/index.ts';
import { Stat } from '../stat/index.ts';
import { Surface } from '../surface/index.ts';
import { germanName } from '../testing/story-world.ts';
import { TextInput } from '../text-input/index.ts';
import { TopBar } from '../top-bar/index.ts';
import { CentredCard, DetailWithSide, PageShell, StudioShell } from './index.ts';
import { guide } from './page-layout.guide.ts';

const places = [
  { href: '#drops', label: 'Drops', current: false },
  { href: '#orders', label: 'Orders', current: true },
];

const bar = <TopBar homeHref="#home" places={places} />;

const detail = (
  <PageShell top={bar}>
    <DetailWithSide
      style={{ padding: '1rem' }}
      sideLabel="What it costs"
      side={<Surface heading="Total">€74.00</Surface>}
    >
      <Heading level={1}>Tidewater cups, mixed set</Heading>
      <p>Paid today, 20:06. Number 80 of 120 is yours.</p>
    </DetailWithSide>
  </PageShell>
);

const studio = (title: string) => (
  <StudioShell
    homeHref="#studio"
    places={places}
    title={title}
    badges={
      <>
        <LiveBadge />
        <Badge look="surface">4:12 since opening</Badge>
      </>
    }
    actions={
      <>
        <Button tone="ink">Pause sales</Button>
        <Button tone="line">Extend</Button>
      </>
    }
    barEnd={<Avatar name="Studio Ondo" hue={38} />}
  >
    <Surface>
      <Stat value="41" label="left" size="large" />
    </Surface>
  </StudioShell>
);

const meta = preview.meta({
  title: 'Patterns/PageLayout',
  component: PageShell,
  subcomponents: { StudioShell, DetailWithSide, CentredCard },
  tags: ['ready'],
  parameters: { guide, layout: 'fullscreen', docs: { story: { inline: false, height: '24rem' } } },
});

export const Playground = meta.story({
  args: { top: bar, children: <Heading level={1}>Orders</Heading> },
});

export const Variants = meta.story({ name: 'A page with a side', render: () => detail });
export const Studio = meta.story({ render: () => studio('Tidewater cups, set of three') });

export const OneCard = meta.story({
  render: () => (
    <PageShell top={bar}>
      <CentredCard title="Sign in">
        <Field label="E-mail">
          {(control) => <TextInput {...control} type="email" autoComplete="email" />}
        </Field>
        <Button tone="mine" size="lg">
          Sign in
        </Button>
      </CentredCard>
    </PageShell>
  ),
});

export const LongText = meta.story({
  render: () => studio(germanName),
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({ ...Variants.input, globals: { direction: 'rtl' } });
export const Dark = meta.story({ ...Studio.input, globals: { theme: 'dark' } });

export const Keyboard = meta.story({
  ...Variants.input,
  play: async ({ canvas }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: 'Skip to content' })).toHaveFocus();
  },
});
