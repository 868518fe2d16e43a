import preview from '../../../../.storybook/preview.tsx';
import { Avatar } from '../avatar/index.ts';
import { Badge } from '../badge/index.ts';
import { Button } from '../button/index.ts';
import { hueStyle } from '../hue/hue-style.ts';
import { Icon } from '../icon/index.ts';
import { IconButton } from '../icon-button/index.ts';
import { LiveBadge } from '../live-badge/index.ts';
import { StudioShell } from '../page-layout/index.ts';
import styles from './live-room.module.css';
import { Delivery, Log, OrdersPerMinute, Refusals, StockNow, StockOverTime } from './live-room.tsx';

const places = ['Live room', 'Drops', 'Products', 'Orders', 'Audience'].map((label, place) => ({
  href: `#${place}`,
  label,
  current: place === 0,
}));

const actions = (
  <>
    <Button tone="ink">
      <Icon name="pause" />
      Pause sales
    </Button>
    <Button>
      <Icon name="plus" />
      Add stock
    </Button>
    <Button>
      <Icon name="clock-clockwise" />
      Extend
    </Button>
    <Button tone="error">
      <Icon name="stop" />
      End drop
    </Button>
  </>
);

/** What the kit must be able to carry next: nothing here is drawn but by its pieces. */
function LiveRoom() {
  return (
    <StudioShell
      style={hueStyle(38)}
      homeHref="#studio"
      places={places}
      title="Tidewater cups, set of three"
      badges={
        <>
          <LiveBadge />
          <Badge look="surface">4:12 since opening</Badge>
        </>
      }
      actions={actions}
      barEnd={
        <>
          <IconButton icon="bell" label="Studio inbox, 1 new" count={1} />
          <Avatar name="Studio Ondo" hue={38} />
        </>
      }
    >
      <StockNow />
      <div className={styles.panels}>
        <StockOverTime />
        <OrdersPerMinute />
        <Delivery />
        <Refusals />
        <Log />
      </div>
    </StudioShell>
  );
}

const meta = preview.meta({
  title: 'Pages/Studio/LiveRoom',
  component: LiveRoom,
  tags: ['draft'],
  parameters: { layout: 'fullscreen' },
});

export const Live = meta.story();
export const Rtl = meta.story({ globals: { direction: 'rtl' } });
