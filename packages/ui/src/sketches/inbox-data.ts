import type { NotificationItemProps } from '../notification-item/index.ts';
import { eur, storyPicture } from '../testing/story-world.ts';

const at = (day: number, hour: number, minute: number) => Date.UTC(2026, 10, day, hour, minute);

/** The evening that the sketch shows, UTC. */
export const nowAt = at(22, 20, 11);

type Entry = Pick<
  NotificationItemProps,
  'title' | 'creator' | 'picture' | 'hue' | 'fact' | 'at' | 'unread' | 'liveText' | 'earlier'
> & { readonly defaultOpen?: boolean; readonly doThis?: string; readonly first?: boolean };

export const today: readonly Entry[] = [
  {
    title: 'Halo lamp, ivory',
    creator: 'Atelier Brume',
    picture: storyPicture('lamp', 'Ivory mushroom lamp on deep violet'),
    hue: 296,
    at: at(22, 20, 10),
    fact: { kind: 'drop.started', units: 45 },
    liveText: 'Live now, 45 of 45 left',
    unread: true,
    earlier: [
      { id: 'r', at: at(22, 20, 8), fact: { kind: 'drop.reminder', startsAt: at(22, 20, 10) } },
      { id: 's', at: at(20, 9, 0), fact: { kind: 'drop.scheduled', startsAt: at(22, 20, 10) } },
    ],
    doThis: 'Go to drop',
    first: true,
  },
  {
    title: 'Tidewater cups',
    creator: 'Studio Ondo',
    picture: storyPicture('cups', 'Three speckled stoneware cups on orange'),
    hue: 38,
    at: at(22, 20, 7),
    fact: { kind: 'drop.soldout', afterMs: 466_000 },
    unread: true,
    earlier: [
      {
        id: 'p',
        at: at(22, 20, 6),
        fact: { kind: 'order.confirmed', paid: eur(6800), unit: { number: 80, of: 120 } },
      },
      { id: 'l', at: at(22, 20, 5), fact: { kind: 'stock.low', remaining: 20 } },
      { id: 's', at: at(22, 20, 0), fact: { kind: 'drop.started', units: 120 } },
    ],
    defaultOpen: true,
    doThis: 'See your order',
  },
  {
    title: 'Night Bus EP',
    creator: 'Harbour Kiosk',
    picture: storyPicture('vinyl', 'Pink record beside its sleeve on green'),
    hue: 158,
    at: at(22, 20, 7),
    fact: { kind: 'order.payment_declined', heldUntil: at(22, 20, 12) },
    unread: true,
    doThis: 'Pay €33',
    first: true,
  },
  {
    title: 'Braid candles, first pour',
    creator: 'Wick & Lathe',
    picture: storyPicture('candle', 'Two braided candles on violet'),
    hue: 330,
    at: at(22, 19, 34),
    fact: { kind: 'drop.soldout', afterMs: 252_000 },
  },
];

export const before: readonly Entry[] = [
  {
    title: 'Signal caps, base kit',
    creator: 'Keyorder',
    picture: storyPicture('keys', 'Keycaps in three colours on yellow'),
    hue: 94,
    at: at(21, 9, 0),
    fact: { kind: 'drop.scheduled', startsAt: at(24, 19, 30) },
  },
  {
    title: 'Balance stack',
    creator: 'Tumble Works',
    picture: storyPicture('blocks', 'Wooden blocks and balls on pink'),
    hue: 20,
    at: at(20, 9, 0),
    fact: { kind: 'drop.scheduled', startsAt: at(24, 20, 30) },
  },
];

export const channels = ['In the app', 'Push', 'E-mail'] as const;

export interface Wish {
  readonly name: string;
  readonly hue: number | null;
  readonly line: string;
  readonly on: readonly boolean[];
}

export const wishes: readonly Wish[] = [
  { name: 'All creators', hue: null, line: 'Unless set below', on: [true, true, false] },
  { name: 'Studio Ondo', hue: 38, line: 'Starts', on: [true, true, true] },
  { name: 'Atelier Brume', hue: 296, line: 'Everything', on: [true, true, false] },
  { name: 'Harbour Kiosk', hue: 158, line: 'Everything', on: [true, false, false] },
  { name: 'Wick & Lathe', hue: 330, line: 'Muted until Monday', on: [false, false, false] },
];
