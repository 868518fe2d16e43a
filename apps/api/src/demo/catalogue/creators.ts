export interface DemoCreator {
  readonly handle: string;
  readonly profileName: string;
  readonly bio: string;
  readonly hue: number;
}

export const demoCreators = [
  {
    handle: 'ondo',
    profileName: 'Studio Ondo',
    bio: 'Stoneware from one small kiln in Faro, a new glaze with each firing.',
    hue: 38,
  },
  {
    handle: 'harbourkiosk',
    profileName: 'Harbour Kiosk',
    bio: 'Short runs of records and tapes, pressed when the ferry brings the stock.',
    hue: 158,
  },
  {
    handle: 'keyorder',
    profileName: 'Keyorder',
    bio: 'Keycaps and desk tools, drawn, cut and packed by two people in Tallinn.',
    hue: 94,
  },
  {
    handle: 'brume',
    profileName: 'Atelier Brume',
    bio: 'Lamps and quiet machines for rooms where the light matters.',
    hue: 296,
  },
  {
    handle: 'tumbleworks',
    profileName: 'Tumble Works',
    bio: 'Wooden toys that survive stairs, painted by hand in Ghent.',
    hue: 20,
  },
  {
    handle: 'wicklathe',
    profileName: 'Wick & Lathe',
    bio: 'Turned wood and poured wax from a shared workshop in Porto.',
    hue: 330,
  },
  {
    handle: 'lowroom',
    profileName: 'Low Room Audio',
    bio: 'Speakers, headphones and pedals, built and tested in a basement in Leipzig.',
    hue: 264,
  },
  {
    handle: 'paperferry',
    profileName: 'Paper Ferry',
    bio: 'Prints, pins and notebooks from a three-colour press on a boat.',
    hue: 74,
  },
  {
    handle: 'nettleloop',
    profileName: 'Nettle & Loop',
    bio: 'Knitwear from one flat-bed machine and local wool.',
    hue: 276,
  },
  {
    handle: 'slowacre',
    profileName: 'Slow Acre',
    bio: 'Plants, soap and other things that take their time.',
    hue: 182,
  },
  {
    handle: 'kestrelrow',
    profileName: 'Kestrel Row',
    bio: 'Clocks, cameras and desk objects with as few parts as possible.',
    hue: 52,
  },
] as const satisfies readonly DemoCreator[];

export type CreatorHandle = (typeof demoCreators)[number]['handle'];
